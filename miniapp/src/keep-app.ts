/** Lets the service worker keep the files of the app on the device, so that it opens without network; only on a secure address. */
export function keepApp(): void {
  const { serviceWorker }: { serviceWorker?: ServiceWorkerContainer } = navigator;
  if (serviceWorker === undefined) return;
  const register = (): void => void serviceWorker.register('./service-worker.js').catch(() => undefined); // a browser that keeps nothing still works with network
  window.addEventListener('load', register, { once: true });
}
