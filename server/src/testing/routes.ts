import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const LINE = /^([│ ]*)[├└]── (\S+)(?: \(([^)]+)\))?$/;
const INDENT = 4;

/** Every route of the running application, `GET /api/v1/complaints/:id`, in the order of the alphabet. `HEAD` goes with `GET`. */
export function routesOf(app: NestFastifyApplication): string[] {
  const tree = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const path: string[] = [];
  const routes = tree.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods = ''] = LINE.exec(line) ?? [];
    path.splice(indent.length / INDENT, Infinity, part);
    return methods.split(', ').map((method) => `${method} ${path.join('').replaceAll('//', '/')}`);
  });
  return [...new Set(routes.filter((route) => /^[A-Z]+ \//.test(route) && !route.startsWith('HEAD ')))].sort();
}
