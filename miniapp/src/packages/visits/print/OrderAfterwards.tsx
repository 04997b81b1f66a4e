import { orderNumber } from '@huiyin/shared/complaints/complaint-number';
import { complaintWordsZhCN } from '@huiyin/shared/complaints/complaint.words.zh-CN';
import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import { VERDICTS } from '@huiyin/shared/ratings/rating.contract';
import { callerOf } from '../../../features/visits/caller-of.ts';
import { Box } from '../../../ui/Box.tsx';
import { yuan } from '../../../ui/money.ts';
import { orderCalledBack } from '../callback/order-called-back.ts';
import { at, latest, type FormData } from './form-data.ts';
import { FORM_WORDS } from './form-words.ts';
import { Blank, Cell, Head, Line, Tick, Words } from './paper.tsx';

const WAYS = ['telephone', 'sms', 'platform', 'wechat', 'visit'] as const;

/** The number of the order that a problem would open next. */
const numberAfter = (matterNumber: string, order: string): string => orderNumber(matterNumber, Number(order.split('-').at(-1)) + 1);

/** What follows the work: material and charges, the answer to the resident, the callback. */
export function OrderAfterwards({ data, order }: { data: FormData; order: OrderView }) {
  const { matter, community } = data;
  const { order: words, due, levels } = FORM_WORDS;
  const { channels, verdicts } = complaintWordsZhCN;
  const owed = matter.commitments.filter(({ kind }) => kind === 'reply').at(-1);
  const reply = latest(data, ['reply']);
  const callback = orderCalledBack(matter)?.id === order.id ? matter.callback : null;
  const who = callback && callerOf(callback);
  const { collected } = callback?.checklist?.charges ?? {};
  const categoryClass = community.categories.find(({ code }) => code === matter.category)?.class ?? 'other';
  const materials = order.materials.map(({ name, quantity }) => `${name} ${quantity}`).join('、');
  return (
    <>
      <Line>
        <Head>{words.charges}</Head>
        <Cell>
          <Box className="paper-pair">
            <Tick on={order.quoted === 0}>{words.free}</Tick>
            <Tick on={order.quoted !== null && order.quoted > 0}>{words.charged}</Tick>
            {words.quoted} <Blank size="s">{order.quoted === null ? null : yuan(order.quoted)}</Blank>　{words.collected}{' '}
            <Blank size="s">{collected === undefined ? null : yuan(collected)}</Blank>
          </Box>
          <Box className="paper-pair">
            {words.materials} <Blank size="l">{materials || order.materialsPlanned}</Blank>
          </Box>
        </Cell>
      </Line>
      <Line flows>
        <Head>{words.reply}</Head>
        <Cell>
          <Box className="paper-pair">
            {owed ? <Box as="span">{`${words.replyBy(at(data, owed.dueAt) ?? '')}　`}</Box> : null}
            {WAYS.map((way) => (
              <Tick key={way} on={reply?.channel === way}>
                {channels[way]}
              </Tick>
            ))}
          </Box>
          {reply?.words ? <Words>{reply.words}</Words> : null}
          <Box className="paper-pair">
            {words.repliedAt} <Blank size="m">{at(data, reply?.at)}</Blank>　{words.repliedBy} <Blank size="s">{reply?.who?.name}</Blank>　
            {VERDICTS.map((verdict) => (
              <Tick key={verdict} on={matter.rating?.verdict === verdict}>
                {verdicts[verdict]}
              </Tick>
            ))}
          </Box>
        </Cell>
      </Line>
      <Line>
        <Head>{words.callback}</Head>
        <Cell>
          <Box className="paper-pair">
            {`${due[categoryClass]}　`}
            {who ? words.caller(levels[who.level], who.name ?? '') : null}
          </Box>
          <Box className="paper-pair">
            <Tick on={callback?.state === 'satisfied'}>{words.solved}</Tick>
            <Tick on={callback?.state === 'problem'}>{words.next(numberAfter(matter.number, order.number))}</Tick>
            {words.time} <Blank size="m">{at(data, callback?.finishedAt)}</Blank>
          </Box>
        </Cell>
      </Line>
    </>
  );
}
