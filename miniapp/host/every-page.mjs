import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

/** Who opens the pages of a package; whoever is not named here opens none of them. */
const WHOSE = {
  pages: ['resident'],
  resident: ['resident'],
  field: ['worker', 'lead'],
  visits: ['desk'],
  desk: ['desk', 'director'],
  person: ['resident', 'worker', 'desk'],
  entry: ['mediator'],
};

/** Opens every page of the build as the people whose it is, one after the other: each shows something, and every control has a name. */
export async function everyPage(dist, people, staff, { id }) {
  const { pages, subPackages } = JSON.parse(fs.readFileSync(path.join(dist, 'app.json'), 'utf8'));
  const packages = [
    { name: 'pages', routes: pages },
    ...subPackages.map(({ name, root, pages: those }) => ({ name, routes: those.map((page) => `${root}/${page}`) })),
  ];
  const seen = { pages: 0, controls: 0 };
  for (const { name, routes } of packages) {
    assert.ok(WHOSE[name], `nobody is named who opens the pages of ${name}`);
    for (const role of WHOSE[name]) {
      const walker = await people.signIn(staff.byRole(role)[0]);
      for (const route of routes) {
        await walker.replace(route, { id });
        assert.ok(walker.text().length > 0, `${route} shows nothing to a ${role}`);
        seen.pages += 1;
        seen.controls += walker.controls().length;
      }
    }
  }
  return seen;
}
