import { MESSAGE_NAMES, type MessageName, type MessageValue } from '@huiyin/shared/notifications/message.policy';
import type { MessageTemplate, WechatSettings } from '../wechat-settings.ts';
import type { Finding } from './finding.ts';

/** A template as `gettemplate` gives it, as far as it is looked at. */
export interface TakenTemplate {
  readonly priTmplId: string;
  readonly title: string;
  readonly content: string;
}

/** The kinds of field in which a value arrives whole, or cut at its end at worst. */
const FITTING: Readonly<Record<MessageValue, readonly string[]>> = {
  number: ['character_string', 'thing'],
  subject: ['thing'],
  place: ['thing'],
  time: ['time', 'date', 'thing'],
  person: ['name', 'thing'],
  status: ['phrase', 'thing'],
  note: ['thing'],
};
const FIELD = /\{\{(\w+)\.DATA\}\}/g;
const kindOf = (key: string): string => key.replace(/\d+$/, '');
const fieldsOf = ({ content }: TakenTemplate): string[] => [...content.matchAll(FIELD)].map(([, key]) => key!);

/** What is wrong with the template of one message; the platform refuses a field too many as it does one too few (47003). */
function faultsOf({ fields }: MessageTemplate, taken: TakenTemplate): string[] {
  const theirs = fieldsOf(taken);
  const ours = Object.entries(fields);
  const keys = ours.map(([, key]) => key);
  return [
    ...ours.filter(([, key]) => !theirs.includes(key)).map(([, key]) => `${key} is no field of it, it has ${theirs.join(', ')}`),
    ...theirs.filter((key) => !keys.includes(key)).map((key) => `its field ${key} is left empty`),
    ...ours
      .filter(([value, key]) => !FITTING[value as MessageValue].includes(kindOf(key)))
      .map(([value, key]) => `${key} cannot hold ${value}, which fits into ${FITTING[value as MessageValue].join(' or ')}`),
    ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${key} is named twice`),
  ];
}

/** Holds the file of `WECHAT_TEMPLATES` against what the mini-program has taken from the library: one finding for each message. */
export function compareTemplates(ours: WechatSettings['templates'], taken: readonly TakenTemplate[]): Finding[] {
  const did = 'compared WECHAT_TEMPLATES with the templates of this AppID';
  return MESSAGE_NAMES.map((name): Finding => {
    const finding = (result: Finding['result'], found: string, remedy?: string): Finding => ({
      check: `template of ${name}`,
      result,
      did,
      found,
      ...(remedy && { remedy }),
    });
    const template = ours[name];
    if (!template) return finding('not checked', 'WECHAT_TEMPLATES has none: this message stays in the inbox', `Add ${name} to the file, or leave it so.`);
    const theirs = taken.find(({ priTmplId }) => priTmplId === template.id);
    if (!theirs) return finding('wrong', 'the platform knows no template of this id', `Copy the id (模板ID) of ${name} from 订阅消息 → 我的模板.`);
    const sharing = MESSAGE_NAMES.filter((other: MessageName) => other !== name && ours[other]?.id === template.id);
    const faults = [
      ...faultsOf(template, theirs),
      ...(sharing.length > 0 ? [`its id is that of ${sharing.join(', ')} too, and each consent would count for one alone`] : []),
    ];
    return faults.length === 0
      ? finding('good', `“${theirs.title}” with ${fieldsOf(theirs).join(', ')}`)
      : finding('wrong', `“${theirs.title}”: ${faults.join('; ')}`, `Correct the fields of ${name} in WECHAT_TEMPLATES, or take another template.`);
  });
}
