import { expect, type Page } from '@playwright/test';
import { shown } from '../resident-steps.ts';

export type Arrange = (page: Page) => Promise<void>;

/** Presses something of the page, and waits for what that brings. */
export const press =
  (selector: string, brings: string): Arrange =>
  async (page) => {
    await shown(page, selector).first().click();
    await expect(page.locator(brings).first()).toBeVisible();
  };

/** Opens a sheet. */
export const openSheet = (selector: string): Arrange => press(selector, 'dialog.sheet[open]');

/** One after the other. */
export const inTurn =
  (...steps: Arrange[]): Arrange =>
  async (page) => {
    for (const step of steps) await step(page);
  };
