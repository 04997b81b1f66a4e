/** A key of the desk. `code` is the place on the keyboard (`KeyP`), which stays the same while a Chinese input method is on. */
export interface Key {
  code: string;
  /** What it does, in words; the key sheet shows it. */
  name: string;
  run(): void | Promise<unknown>;
  ctrl?: boolean;
  alt?: boolean;
  shift?: boolean;
  /** Pressed after another one: `G`, then a letter. */
  after?: string;
  /** Also works while somebody types. Keys with Ctrl or Alt, Escape and F-keys always do. */
  inField?: boolean;
  /** Also works while a sheet or a dialog is open. */
  inDialog?: boolean;
  /** The part of the key sheet under which it stands. */
  group?: string;
  /** Stands in the foot of the frame as well. */
  foot?: boolean;
}

/** Listens to keys while the page is shown. A phone has none. */
export function useKeys(_keys: readonly Key[], _enabled = true): void {}

/** The keys in force, the newest first. */
export const useKeysInForce = (): readonly Key[] => [];

/** Whether somebody types. A phone has no keys that this would stop. */
export const useTyping = (): boolean => false;

/** Whether a key does its work while somebody types. */
export const alwaysHeard = (_key: Key): boolean => true;

/** Moves the focus to the next or the previous row of a list. A phone has no focus. */
export function moveFocus(_listId: string, _step: 1 | -1): void {}

/** Takes the focus out of the field that has it, so that letters are keys again. */
export function leaveField(): void {}

/** Whether a field has the focus. */
export const isFocused = (_id: string): boolean => false;

/** Puts the focus into a field. */
export function focusOn(_id: string): void {}

/** Puts the focus behind what stands in a field already. */
export function focusAtEnd(_id: string): void {}
