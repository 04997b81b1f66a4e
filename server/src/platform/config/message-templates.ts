import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { MESSAGE_NAMES, MESSAGE_VALUES } from '@huiyin/shared/notifications/message.policy';
import type { WechatSettings } from '../wechat/wechat-settings.ts';
import { ConfigurationError } from './configuration-error.ts';

const FIELD = /^(thing|character_string|letter|number|phone_number|phrase|name|time|date)\d{1,2}$/;
const template = z.strictObject({ id: z.string().min(1).max(64), fields: z.partialRecord(z.enum(MESSAGE_VALUES), z.string().regex(FIELD)) });
const templates = z.partialRecord(z.enum(MESSAGE_NAMES), template);

const FORM = 'It must be a JSON file such as {"registered":{"id":"…","fields":{"number":"character_string1","subject":"thing2"}}}; see docs/going-live.md';

/** The templates, from the file that `WECHAT_TEMPLATES` names; none where it is not set. @throws ConfigurationError */
export function messageTemplates(path: string | undefined): WechatSettings['templates'] {
  if (!path) return {};
  try {
    return templates.parse(JSON.parse(readFileSync(path, 'utf8'))) as WechatSettings['templates'];
  } catch (error) {
    const where = error instanceof z.ZodError ? `: ${error.issues.map((issue) => issue.path.join('.')).join(', ')}` : '';
    throw new ConfigurationError(`WECHAT_TEMPLATES is "${path}", and it cannot be used${where}. ${FORM}.`);
  }
}
