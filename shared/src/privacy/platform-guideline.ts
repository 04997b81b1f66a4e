import { PLATFORM_APIS } from './platform-apis.ts';
import { DATA_KINDS, PRIVACY_VERSION, type DataKind, type DataKindId } from './privacy-declaration.ts';
import { privacyZhCN } from './privacy.words.zh-CN.ts';

/**
 * What the operator writes into the platform's console (设置 → 服务内容声明 → 用户隐私保护指引), as Markdown: the platform's own kinds first, each
 * with to whom it is handed on and the doors that stay shut without it, then what its list has no name for.
 */
export function platformGuideline(): string {
  const kinds: readonly (DataKind & { id: DataKindId })[] = DATA_KINDS;
  const line = ({ id, platformName, apis, handedOn = [] }: (typeof kinds)[number]): string => {
    const { what, why, kept } = privacyZhCN.kinds[id];
    const doors = apis.filter((api) => PLATFORM_APIS[api] !== null);
    const given = handedOn.map((purpose) => `对外提供：${privacyZhCN.handedOn[purpose]}。`).join('');
    return `- **${platformName ?? what}**：用于${why}。保存：${kept}。${given}${doors.length > 0 ? `（接口：${doors.join('、')}）` : ''}`;
  };
  const listed = kinds.filter(({ platformName }) => platformName !== null);
  const others = kinds.filter(({ platformName }) => platformName === null);
  return [
    `# 小程序用户隐私保护指引（${PRIVACY_VERSION}）`,
    '## 开发者处理的信息',
    ...listed.map(line),
    '## 其他信息（填入“其他”）',
    ...others.map(line),
    '',
  ].join('\n');
}
