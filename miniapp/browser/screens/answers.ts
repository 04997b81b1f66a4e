import type { Page, Route } from '@playwright/test';
import { errorText } from '@huiyin/shared/kernel/error-texts';
import { titleOf } from '@huiyin/shared/kernel/text';

/** What every page of a face reads to know where it is; a screen's own data come from elsewhere. */
const GROUND = /\/api\/v1\/(?:session|community)$/;
const isRead = (route: Route): boolean => route.request().method() === 'GET' && !GROUND.test(new URL(route.request().url()).pathname);

async function reads(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/api/v1/**', (route) => (isRead(route) ? answer(route) : route.fallback()));
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const mapped = (value: Json, change: (name: string, value: Json) => Json | undefined, name = ''): Json => {
  const changed = change(name, value);
  if (changed !== undefined) return changed;
  if (Array.isArray(value)) return value.map((one) => mapped(one, change, name));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, change, key)]));
};

async function changedAnswer(route: Route, change: (name: string, value: Json) => Json | undefined): Promise<void> {
  const response = await route.fetch();
  const isJson = response.headers()['content-type']?.includes('json') ?? false;
  if (!response.ok() || !isJson) return route.fulfill({ response });
  await route.fulfill({ response, json: mapped((await response.json()) as Json, change) });
}

/** Answers that never come. */
export const holdReads = (page: Page): Promise<void> => reads(page, () => new Promise(() => undefined));

/** Answers as of a server whose database is away. */
export const refuseReads = (page: Page): Promise<void> =>
  reads(page, (route) =>
    route.fulfill({ status: 503, json: { code: 'service.database-away', ...errorText('service.database-away', {}, 'zh-CN'), params: {} } }),
  );

/** Lists of rows, people and queues that are empty, and counts of 0. */
export const emptyReads = (page: Page): Promise<void> =>
  reads(page, (route) =>
    changedAnswer(route, (name, value) => {
      if (Array.isArray(value) && !['queues', 'openingHours'].includes(name)) return [];
      if (name === 'next' && typeof value === 'string') return null;
      return name === 'count' ? 0 : undefined;
    }),
  );

const LONG =
  '昨天夜里十一点多我家卫生间的天花板又开始往下滴水，楼上说不是他家的问题，物业上个月来看过两次都说找不到漏点，接了三个盆也接不住，地板已经泡得翘起来了。';
const UNBROKEN = 'https://example.com/a-link-without-any-space-that-somebody-pasted-from-a-group-chat?from=timeline&isappinstalled=0';
const WORDS = /^(?:title|text|words|done|cause|note|finding|reason|categoryName|name|place|label|household|reporter|workerName|callerName|departmentName)$/;
const NAMES = /^(?:name|reporter|workerName|callerName|departmentName|categoryName)$/;

/** Words as long as somebody may write them, with a link that nothing breaks. */
export const lengthenReads = (page: Page): Promise<void> =>
  reads(page, (route) =>
    changedAnswer(route, (name, value) => {
      if (typeof value !== 'string' || value === '' || !WORDS.test(name)) return undefined;
      if (name === 'title') return titleOf(`${value}${LONG}`);
      if (NAMES.test(name)) return `${value}·阿不都热合曼·买买提江`;
      return /^(?:place|label|household)$/.test(name) ? `${value}地下二层东侧非机动车库靠近配电房的通道尽头` : `${value}${LONG}${UNBROKEN}${LONG}`;
    }),
  );
