import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MESSAGE_NAMES } from '@huiyin/shared/notifications/message.policy';
import { SCAN_PAGE } from '@huiyin/shared/publicity/scan-scene';
import { OUR_TEMPLATES } from '../../../../scripts/wechat-stand-in/our-templates.ts';
import { PUSH_PATH } from '../wechat/smoke/push-address.ts';
import { messageTemplates } from './message-templates.ts';
import { wechatSettingsLacking } from './wechat-configuration.ts';

const page = (name: string): string => readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), 'utf8');

describe.each(['going-live.md', 'going-live.zh-CN.md'])('docs/%s', (name) => {
  it('its file of WECHAT_TEMPLATES is taken as it stands, with all eight messages', () => {
    const folder = mkdtempSync(join(tmpdir(), 'huiyin-templates-'));
    const file = join(folder, 'templates.json');
    writeFileSync(file, /```json\n([^]*?)```/.exec(page(name))![1]!);
    expect(messageTemplates(file)).toEqual(OUR_TEMPLATES);
    rmSync(folder, { recursive: true });
  });

  it('it names every setting, every message, the page of the codes and the address of the push as they are', () => {
    const settings = wechatSettingsLacking({}).map((line) => line.split(':')[0]!);
    expect(settings).toHaveLength(4);
    for (const word of [...settings, ...MESSAGE_NAMES, SCAN_PAGE, PUSH_PATH]) expect(page(name)).toContain(`${word}\``);
  });
});
