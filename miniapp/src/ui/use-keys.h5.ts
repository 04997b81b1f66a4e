import { useId, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { create } from 'zustand';
import type { Key } from './use-keys.ts';
import { useShown } from './use-shown.ts';

export type { Key };

/** The keys of one component; the newest layer is asked first. */
interface Layer {
  id: string;
  keys: readonly Key[];
}
const useLayers = create<{ layers: readonly Layer[] }>(() => ({ layers: [] }));

/** How long the first key of two is remembered. */
const TWO_KEYS_WITHIN = 1_500;
let first: { code: string; at: number } | null = null;

const typesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox]):not([type=radio]):not([type=button])'));
/** Escape leads out of a search first, and nowhere else. */
const isSearch = (target: EventTarget | null): boolean => target instanceof HTMLInputElement && target.type === 'search' && target.closest('dialog') === null;
/** Enter and Space press what has the focus; no key of ours comes between. */
const pressesItself = (event: KeyboardEvent): boolean =>
  (event.code === 'Enter' || event.code === 'NumpadEnter' || event.code === 'Space') &&
  event.target instanceof HTMLElement &&
  event.target.matches('button, a, select, summary, [role=button]');

function fits(key: Key, event: KeyboardEvent, before: string | null): boolean {
  const code = event.code === 'NumpadEnter' ? 'Enter' : event.code;
  if (key.code !== code || (key.after ?? null) !== before) return false;
  return Boolean(key.ctrl) === (event.ctrlKey || event.metaKey) && Boolean(key.alt) === event.altKey && Boolean(key.shift) === event.shiftKey;
}

export const alwaysHeard = ({ code, ctrl, alt, inField }: Key): boolean => Boolean(ctrl || alt || inField) || code === 'Escape' || /^F\d/.test(code);

function heard(event: KeyboardEvent): void {
  if (event.isComposing || event.defaultPrevented) return;
  const typing = typesText(event.target);
  if (event.code === 'Escape' && isSearch(event.target)) return leaveField();
  const inDialog = document.querySelector('dialog[open]') !== null;
  const before = first !== null && event.timeStamp - first.at < TWO_KEYS_WITHIN && !typing ? first.code : null;
  first = null;
  const keys = useLayers
    .getState()
    .layers.flatMap((layer) => layer.keys)
    .filter((key) => (!typing || alwaysHeard(key)) && (!inDialog || key.inDialog));
  const key = keys.find((one) => fits(one, event, before));
  if (key !== undefined) {
    if (pressesItself(event) && !key.ctrl) return;
    event.preventDefault();
    if (!event.repeat || key.code === 'KeyJ' || key.code === 'KeyK') void key.run();
    return;
  }
  const plain = !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (plain && keys.some(({ after }) => after === event.code)) first = { code: event.code, at: event.timeStamp };
}

let listening = false;
function listen(): void {
  if (listening) return;
  listening = true;
  document.addEventListener('keydown', heard);
}

/** Listens to keys while the page is shown and they are enabled. */
export function useKeys(keys: readonly Key[], enabled = true): void {
  const id = useId();
  const shown = useShown();
  const latest = useRef(keys);
  latest.current = keys;
  const named = keys.map(({ code, name, after, ctrl, alt, shift, foot, group }) => [code, name, after, ctrl, alt, shift, foot, group].join(' ')).join('\n');
  // Before the browser draws: whoever sees what a key is for may press it at once.
  useLayoutEffect(() => {
    if (!enabled || !shown) return undefined;
    listen();
    const layer: Layer = { id, keys: keys.map((key, index) => ({ ...key, run: () => latest.current[index]?.run() })) };
    useLayers.setState(({ layers }) => ({ layers: [layer, ...layers] }));
    return () => useLayers.setState(({ layers }) => ({ layers: layers.filter((one) => one !== layer) }));
    // `named` says all that others see of the keys; what they run is looked up when they are pressed.
  }, [id, named, enabled, shown]);
}

/** The keys in force, the newest first. */
export const useKeysInForce = (): readonly Key[] => useLayers(({ layers }) => layers).flatMap(({ keys }) => keys);

const typesNow = (): boolean => typesText(document.activeElement);
/** Where the focus goes is heard once it is there. */
function whenFocusMoves(changed: () => void): () => void {
  document.addEventListener('focusin', changed);
  document.addEventListener('focusout', changed);
  return () => {
    document.removeEventListener('focusin', changed);
    document.removeEventListener('focusout', changed);
  };
}

/** Whether somebody types: then only some of the keys do their work. */
export const useTyping = (): boolean => useSyncExternalStore(whenFocusMoves, typesNow);

const STOPS = 'button, a[href], [tabindex="0"]';

/** Moves the focus to the next or the previous row of a list; from outside it begins at the row that is chosen, or at an end. */
export function moveFocus(listId: string, step: 1 | -1): void {
  const lists = [...document.querySelectorAll<HTMLElement>(`[id="${listId}"]`)];
  const stops = lists.flatMap((list) => [...list.querySelectorAll<HTMLElement>('.list-stop, .row-slot')]).filter((stop) => stop.offsetParent !== null);
  const rows = stops.map((stop) => (stop.matches(STOPS) ? stop : (stop.querySelector<HTMLElement>(STOPS) ?? stop)));
  if (rows.length === 0) return;
  const at = rows.findIndex((row) => row === document.activeElement || row.contains(document.activeElement));
  const from = at >= 0 ? at : rows.findIndex((row) => row.matches('[aria-current=true], .on'));
  const next = from < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, from + step));
  rows[next]?.focus();
  rows[next]?.scrollIntoView({ block: 'nearest' });
}

/** Takes the focus out of the field that has it, so that letters are keys again. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** So many frames are waited for a field that is only about to stand on the page. */
const FRAMES = 10;

/** Whether a field has the focus. */
export const isFocused = (id: string): boolean => document.activeElement?.id === id;

/** Puts the focus into a field: at once where it stands, so that no key is lost, or as soon as it does; whoever went elsewhere meanwhile stays there. */
export function focusOn(id: string, frames = FRAMES, from = document.activeElement): void {
  const now = document.activeElement;
  if (now !== from && now !== document.body) return;
  const field = [...document.querySelectorAll<HTMLElement>(`[id="${id}"]`)].find((one) => one.offsetParent !== null);
  if (field === undefined) {
    if (frames > 0) requestAnimationFrame(() => focusOn(id, frames - 1, from));
    return;
  }
  field.focus();
  if (field instanceof HTMLInputElement) field.select();
}

/** Puts the focus behind what stands in a field already, so that one writes on. */
export function focusAtEnd(id: string): void {
  focusOn(id);
  requestAnimationFrame(() => {
    const field = document.activeElement;
    if (field instanceof HTMLInputElement && field.id === id) field.setSelectionRange(field.value.length, field.value.length);
  });
}
