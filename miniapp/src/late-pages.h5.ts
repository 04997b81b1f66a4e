import { wordsAtHand } from './words/language.ts';

interface Route {
  pathname: string;
}
type Load = (route: Route, params: unknown) => [page: Promise<unknown>, route: Route, params: unknown];

/** Where the address bar stands, without what it says to the page. */
const pathInAddress = (): string => `/${location.hash.replace(/^#\/?/, '').split('?')[0]}`;

/**
 * Taro's router mounts a page when its files arrive, also where the reader has gone back or elsewhere meanwhile. A page that comes
 * too late is handed to it as nothing, which it leaves out; what is awaited now is mounted as ever,
 * once its words are at hand.
 */
export function leaveOutLatePages({ routes }: { routes: { load: Load }[] }): void {
  for (const entry of routes) {
    const load = entry.load.bind(entry);
    entry.load = (route, params) => {
      const [page] = load(route, params);
      const wanted = Promise.all([page, wordsAtHand]).then(([loaded]) => (pathInAddress() === route.pathname ? loaded : undefined));
      return [wanted, route, params];
    };
  }
}
