import { scanLink } from '@huiyin/shared/publicity/scan-scene';

/** This machine by its other name: a browser keeps the things of the two apart, so that a tab there is another device. */
const OTHER_NAME: Readonly<Record<string, string>> = { localhost: '127.0.0.1', '127.0.0.1': 'localhost' };

/** For trying things out: opens what a telephone would after the scan, in a tab that is signed in on its own. */
export function openTelephone(scene: string): void {
  const web = new URL('./', location.href.split('#')[0]);
  web.hostname = OTHER_NAME[web.hostname] ?? web.hostname;
  window.open(scanLink(web.href, scene), '_blank');
}
