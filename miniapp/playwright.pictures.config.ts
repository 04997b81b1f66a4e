import { defineConfig } from '@playwright/test';
import specs from './playwright.config.ts';

/** `npm run pictures`: every screen in every state, for people to look at; nothing is tested. */
export default defineConfig({ ...specs, testMatch: 'pictures.ts', outputDir: '../.cache/pictures', retries: 1 });
