import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { shown } from './resident-steps.ts';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const CONTROLS = ':is(button, a[href], input, textarea, select, summary, [role="button"], [role="link"], [tabindex="0"]):visible';

/** What axe finds wrong with the page as it stands, one line a rule with the first elements. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return found.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} · ${nodes.length}× ${nodes
        .slice(0, 3)
        .map(({ html, any }) => `${html.slice(0, 140)} ${any[0]?.message ?? ''}`)
        .join(' · ')}`,
  );
}

/** Controls that a finger misses: smaller than `least` either way. A link within a sentence is as high as its line. */
export const tooSmall = (page: Page, least: number): Promise<string[]> =>
  shown(page, CONTROLS).evaluateAll(
    (controls, side) =>
      controls.flatMap((control) => {
        const { width, height } = control.getBoundingClientRect();
        const reach = control instanceof HTMLInputElement && control.closest('label') ? control.closest('label')!.getBoundingClientRect() : { width, height };
        const hidden = getComputedStyle(control).opacity === '0' || width <= 1;
        if (hidden || (reach.width >= side - 0.5 && reach.height >= side - 0.5)) return [];
        return [`${control.id || control.getAttribute('aria-label') || control.textContent?.trim().slice(0, 20)} ${Math.round(width)}×${Math.round(height)}`];
      }),
    least,
  );

/** Lines that somebody cannot read to their end: cut off by their own box, or running out of the page. */
export const cutLines = (page: Page): Promise<string[]> =>
  shown(page, ':is(span, p, div, h1, h2, h3, button, li, td, th, dt, dd):visible').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (!own) return [];
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) return []; // for readers of the screen only
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const isCut =
        (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 2);
      let scrolls = false;
      for (let above = element.parentElement; above; above = above.parentElement)
        if (['auto', 'scroll'].includes(getComputedStyle(above).overflowX) && !above.classList.contains('taro_page')) scrolls = true;
      const isOutside = !scrolls && (box.right > innerWidth + 1 || box.left < -1);
      return isCut || isOutside ? [`${isCut ? 'cut' : 'outside'}: ${element.textContent?.trim().slice(0, 30)} (${element.className})`] : [];
    }),
  );

/** Whether the page can be pushed sideways. */
export const isPushedSideways = (page: Page): Promise<boolean> =>
  page.locator('.taro_page_show:visible').evaluate((shownPage) => shownPage.scrollWidth > shownPage.clientWidth + 1);

interface Reached {
  name: string;
  ring: boolean;
}

/** Notes where the focus is: its name, and whether it shows a ring; `null` where it has been before, `undefined` outside the page. */
const noteFocus = (page: Page): Promise<Reached | null | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    if (element.hasAttribute('data-seen')) return null;
    element.setAttribute('data-seen', '');
    const isRinged = (one: Element | null): boolean => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    };
    const name = element.id || element.getAttribute('aria-label') || element.textContent?.trim().slice(0, 20) || element.tagName;
    return { name, ring: element.tagName === 'DIALOG' || isRinged(element) || isRinged(element.closest('.text-area, .step-words, .words-ground, label')) };
  });

/** Goes round the page with Tab, from where the focus is; what it reached in order, and whether each showed a ring. A sheet that scrolls is its own ring. */
export async function reachedByTab(page: Page, most = 150): Promise<Reached[]> {
  const reached: Reached[] = [];
  await shown(page, CONTROLS).evaluateAll((controls) => controls.forEach((control) => control.setAttribute('data-there', '')));
  for (let presses = 0, outside = 0; presses < most && outside < 4; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await noteFocus(page);
    if (now === null) break;
    if (now === undefined) outside += 1;
    else reached.push(now);
  }
  return reached;
}

/** Controls of the page that Tab did not reach; those that came while it went round do not count. */
export const unreached = (page: Page): Promise<string[]> =>
  page.locator(`.taro_page_show:visible ${CONTROLS}`).evaluateAll((controls) => {
    const dialog = document.querySelector('dialog[open]');
    return controls
      .filter((control) => !(control as HTMLButtonElement).disabled && (control as HTMLElement).tabIndex >= 0 && (dialog === null || dialog.contains(control)))
      .filter((control) => control.hasAttribute('data-there') && !control.hasAttribute('data-seen'))
      .map((control) => control.id || control.getAttribute('aria-label') || control.textContent?.trim().slice(0, 20) || control.outerHTML.slice(0, 80));
  });
