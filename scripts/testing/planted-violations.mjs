const types = (path) => `import type { X } from '${path}';\nexport type Y = X;\n`;
const values = (path) => `import { x } from '${path}';\nexport const y = x;\n`;
const lines = (count) => Array.from({ length: count }, (_, at) => `export const line${at} = ${at};`).join('\n');

/** What the violations point at, so that each import resolves. */
export const GROUND = {
  'shared/package.json': '{ "name": "@huiyin/shared", "type": "module", "exports": { "./*": { "source": "./src/*.ts" } } }',
  'shared/src/complaints/complaint.schema.ts': 'export const x = 1;\nexport type X = number;\n',
  'server/src/complaints/complaint.entity.ts': 'export const x = 1;\nexport type X = number;\n',
  'server/src/complaints/complaint.spec.ts': 'export const x = 1;\n',
  'server/src/testing/index.ts': 'export const x = 1;\n',
  'server/src/entities.ts': 'export const x = 1;\n',
  'miniapp/src/packages/desk/list.ts': 'export const x = 1;\n',
  ...Object.fromEntries(
    ['platform', 'communities', 'timeline', 'complaints', 'dispatch', 'matters', 'demo'].map((noun) => [
      `server/src/${noun}/index.ts`,
      'export const x = 1;\nexport type X = number;\n',
    ]),
  ),
};

/** For each fence of .dependency-cruiser.cjs: a file that breaks it, and what stands in it. */
export const FENCE_VIOLATIONS = {
  'no-circular': ['server/src/platform/circle-back.ts', values('./circle.ts'), { 'server/src/platform/circle.ts': values('./circle-back.ts') }],
  resolves: ['shared/src/kernel/lost.ts', values('./nowhere.ts')],
  'specs-are-not-imported': ['server/src/complaints/from-spec.ts', values('./complaint.spec.ts')],
  'shared-is-a-leaf': ['shared/src/kernel/upwards.ts', types('../../../server/src/complaints/complaint.entity.ts')],
  'shared-is-pure': ['shared/src/kernel/framework.ts', "import { Injectable } from '@nestjs/common';\nexport const y = Injectable;\n"],
  'shared-does-no-io': ['shared/src/kernel/disk.ts', "import { readFileSync } from 'node:fs';\nexport const y = readFileSync;\n"],
  'miniapp-not-server': ['miniapp/src/api/server.tsx', `${types('../../../server/src/complaints/index.ts')}export const z = <b>1</b>;\n`],
  'server-not-miniapp': ['server/src/platform/screen.ts', values('../../../miniapp/src/packages/desk/list.ts')],
  'schemas-stay-on-the-server': ['miniapp/src/api/schema.ts', values('@huiyin/shared/complaints/complaint.schema')],
  'faces-do-not-mix': ['miniapp/src/packages/field/list.ts', values('../desk/list.ts')],
  'main-package-knows-no-face': ['miniapp/src/pages/home.ts', values('../packages/desk/list.ts')],
  'kit-knows-no-domain': ['miniapp/src/ui/Card.ts', values('../pages/home.ts')],
  'front-door-only': ['server/src/dispatch/window.ts', types('../complaints/complaint.entity.ts')],
  'app-uses-front-doors': ['server/src/app.module.ts', values('./complaints/complaint.entity.ts')],
  'nobody-collects-entities-but-the-app': ['server/src/complaints/everything.ts', values('../entities.ts')],
  'testing-is-for-specs': ['server/src/complaints/house.ts', values('../testing/index.ts')],
  'every-noun-has-its-row': ['server/src/newcomers/index.ts', values('../platform/index.ts')],
  'platform-import-nothing-later': ['server/src/platform/down.ts', values('../communities/index.ts')],
  'identity-import-nothing-later': ['server/src/communities/down.ts', values('../timeline/index.ts')],
  'promises-import-nothing-later': ['server/src/timeline/down.ts', values('../complaints/index.ts')],
  'complaints-import-nothing-later': ['server/src/complaints/down.ts', types('../dispatch/index.ts')],
  'regimes-import-nothing-later': ['server/src/dispatch/down.ts', values('../matters/index.ts')],
  'readers-import-nothing-later': ['server/src/matters/down.ts', values('../demo/index.ts')],
};

/** For each rule of .oxlintrc.json that is the house's own. */
export const LINT_VIOLATIONS = {
  'eslint(no-restricted-imports)': ['server/src/complaints/door.ts', "import { DataSource } from 'typeorm';\nexport const y = DataSource;\n"],
  'eslint(max-lines)': ['server/src/complaints/long.ts', lines(301)],
  'eslint(no-empty)': ['server/src/complaints/silent.ts', 'export function quiet(work: () => void) {\n  try {\n    work();\n  } catch {}\n}\n'],
  'eslint(no-console)': ['server/src/complaints/loud.ts', "console.log('x');\nexport {};\n"],
  'typescript(no-explicit-any)': ['server/src/complaints/any.ts', 'export const y: any = 1;\n'],
  'typescript(ban-ts-comment)': ['server/src/complaints/ignored.ts', `// @ts-${'ignore'}\nexport const y: string = 1;\n`],
  'import(no-cycle)': ['server/src/platform/circle.ts', values('./circle-back.ts')],
  'jest(no-focused-tests)': ['server/src/complaints/focus.spec.ts', `it.${'only'}('x', () => { expect(1).toBe(1); });\n`],
  'jest(no-disabled-tests)': ['server/src/complaints/skipped.spec.ts', `it.${'skip'}('x', () => { expect(1).toBe(1); });\n`],
};
