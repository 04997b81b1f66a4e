// The files of the app itself stay on the device, so that it also opens without network. Of the API nothing is kept here: what was
// read is kept by the app, for its membership. `name-pages.cjs` puts the names of the build in.
/* global self, caches, fetch, URL, Response, setTimeout */
const FIRST = __FIRST__;
const CACHE = 'huiyin-__VERSION__';
const PAGE = './';
const HASHED = /\.[0-9a-f]{8,20}\.\w+$/;
/** A network that takes longer than this to bring the page is as good as none. */
const PATIENCE = 4000;

const scope = new URL(self.registration.scope);

async function keep(request, answer) {
  if (answer.ok && answer.type === 'basic') await (await caches.open(CACHE)).put(request, answer.clone());
  return answer;
}

/** What never changes under its name: from the device. */
async function fromDevice(request) {
  return (await caches.match(request)) ?? keep(request, await fetch(request));
}

/** What may be newer: from the network, else from the device. */
async function fromNetwork(request, name) {
  const kept = await caches.match(name);
  const fetched = fetch(request).then((answer) => keep(name, answer));
  if (kept === undefined) return fetched;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  return Promise.race([fetched.catch(() => kept), late]);
}

self.addEventListener('install', (event) => event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([PAGE, ...FIRST]))));

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith('huiyin-') && name !== CACHE).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  const path = url.pathname.slice(scope.pathname.length);
  if (path.startsWith('api/')) return;
  if (request.mode === 'navigate') event.respondWith(fromNetwork(request, PAGE));
  else event.respondWith(HASHED.test(path) ? fromDevice(request) : fromNetwork(request, request));
});
