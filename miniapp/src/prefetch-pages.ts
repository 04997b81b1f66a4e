/** Time for the page that is open to fetch what it needs itself. */
const AFTER = 2_000;

/** Fetches the pages that are not open yet, so that they also open without network. The build names them in index.html. */
function prefetchPages(): void {
  const names = document.querySelector('meta[name="pages"]')?.getAttribute('content') ?? '';
  for (const file of names.split(' ').filter(Boolean)) {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.as = file.endsWith('.js') ? 'script' : 'style';
    link.href = `./${file}`;
    document.head.append(link);
  }
}

/** Prefetches once the first page stands. */
export const prefetchSoon = (): void => void window.addEventListener('load', () => setTimeout(prefetchPages, AFTER), { once: true });
