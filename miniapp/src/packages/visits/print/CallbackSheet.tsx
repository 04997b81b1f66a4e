import type { CallbackView } from '@huiyin/shared/visits/callback.contract';
import { complaintWordsZhCN } from '@huiyin/shared/complaints/complaint.words.zh-CN';
import { VERDICTS } from '@huiyin/shared/ratings/rating.contract';
import { fileAddress } from '../../../api/client.ts';
import { callerOf } from '../../../features/visits/caller-of.ts';
import { Box } from '../../../ui/Box.tsx';
import { Picture } from '../../../ui/Picture.tsx';
import { orderCalledBack } from '../callback/order-called-back.ts';
import { CallbackItems } from './CallbackItems.tsx';
import { at, departmentName, homeOf, latest, type FormData } from './form-data.ts';
import { Figures } from './Figures.tsx';
import { FORM_WORDS } from './form-words.ts';
import { Cell, Head, Line, Tick, Words } from './paper.tsx';
import { PaperHead } from './PaperHead.tsx';
import { stampOf } from './paper-time.ts';

const ENDS = ['callback-satisfied', 'callback-problem', 'callback-not-reached'] as const;

/** Both who were there: the one visited signed on the phone, the caller signs on paper. */
function Signatures({ data, callback }: { data: FormData; callback: CallbackView }) {
  const { callback: words } = FORM_WORDS;
  const { checklist, signature } = callback;
  const signedBy = checklist?.signature.signedBy;
  const when = at(data, callback.finishedAt);
  return (
    <Line>
      <Head>{words.signatures}</Head>
      <Cell>
        <Box className="paper-small">{words.visited}</Box>
        <Box className="paper-signature">{signature && signedBy ? <Picture src={fileAddress(signature.url)} alt={words.visited} eager /> : null}</Box>
        <Box className="paper-small">{signedBy ? [words.by[signedBy], when].filter(Boolean).join('　') : ' '}</Box>
      </Cell>
      <Cell>
        <Box className="paper-small">{words.caller}</Box>
        <Box className="paper-signature" />
        <Box className="paper-small">{[callerOf(callback).name, when].filter(Boolean).join('　') || ' '}</Box>
      </Cell>
    </Line>
  );
}

/** 维修回访记录表: the five items of S8.3 as they were answered, with photos and the signature. */
export function CallbackSheet({ data, callback }: { data: FormData; callback: CallbackView }) {
  const { matter, community } = data;
  const { callback: words, people, dueClass, levels } = FORM_WORDS;
  const { verdicts, attemptMeans } = complaintWordsZhCN;
  const order = orderCalledBack(matter);
  const owed = matter.commitments.filter(({ kind }) => kind === 'callback').at(-1);
  const categoryClass = community.categories.find(({ code }) => code === matter.category)?.class ?? 'other';
  const end = latest(data, ENDS);
  const photos = [
    ...(end?.files.filter(({ kind, purpose }) => kind === 'photo' && purpose !== 'signature') ?? []),
    ...(callback.signature && callback.checklist?.signature.photoOfPlace ? [callback.signature] : []),
  ];
  const there = callback.signature !== null;
  const who = callerOf(callback);
  return (
    <Box as="section" className="paper" id={`sheet-callback-${matter.number}`}>
      <PaperHead
        number={matter.number}
        under={order ? `${words.order} ${order.number}` : null}
        from={`${community.name} ${departmentName(data, order?.department ?? matter.department)}`}
        title={words.title}
        address={data.address}
        scan={FORM_WORDS.scanWhole}
      >
        <Box as="span">
          {words.caller}{' '}
          <Box as="span" className="paper-strong">
            {who.name ?? levels[who.level]}
          </Box>
          {who.name === null ? '' : `（${levels[who.level]}）`}
        </Box>
        <Box as="span">
          {owed ? `${words.latest} ` : ''}
          <Box as="span" className="paper-strong">
            {at(data, owed?.dueAt) ?? ''}
          </Box>
          {`（${dueClass[categoryClass]}）`}
        </Box>
      </PaperHead>
      <Box className="paper-form">
        <Line>
          <Head>{people.name}</Head>
          <Cell>{matter.reporter?.name}</Cell>
          <Head>{people.home}</Head>
          <Cell>{homeOf(data)}</Cell>
          <Head>{people.telephone}</Head>
          <Cell className="whole">{data.telephone}</Cell>
        </Line>
        <Line flows>
          <Head>{words.work}</Head>
          <Cell>
            <Words>{[matter.title, order?.done].filter(Boolean).join('\n')}</Words>
          </Cell>
          <Head>{words.worker}</Head>
          <Cell className="paper-sixth">{order?.worker?.name}</Cell>
        </Line>
        <Line>
          <Head>{words.doneAt}</Head>
          <Cell>{at(data, order?.completedAt)}</Cell>
          <Head>{words.calledAt}</Head>
          <Cell>{at(data, callback.finishedAt)}</Cell>
          <Head>{words.means}</Head>
          <Cell>
            <Tick on={there}>{words.visit}</Tick>
            <Tick>{words.telephone}</Tick>
          </Cell>
        </Line>
        <CallbackItems callback={callback} />
        <Line>
          <Head>{words.conclusion}</Head>
          <Cell>
            <Box className="paper-pair">
              <Tick on={callback.state === 'satisfied'}>{words.closed}</Tick>
              <Tick on={callback.state === 'problem'}>{words.rectify}</Tick>
              <Tick on={callback.state === 'not-reached'}>{words.notReached}</Tick>
            </Box>
            {callback.state === 'problem' || callback.state === 'not-reached' ? <Words>{callback.words}</Words> : null}
          </Cell>
        </Line>
        {callback.attempts.length > 0 ? (
          <Line flows>
            <Head>{words.attempts}</Head>
            <Cell>
              <Words>
                {callback.attempts.map((attempt) => [at(data, attempt.at), attemptMeans[attempt.means], attempt.words].filter(Boolean).join('　')).join('\n')}
              </Words>
            </Cell>
          </Line>
        ) : null}
        <Line>
          <Head>{words.satisfaction}</Head>
          <Cell>
            {VERDICTS.map((verdict) => (
              <Tick key={verdict} on={matter.rating?.verdict === verdict}>
                {verdicts[verdict]}
              </Tick>
            ))}
            <Box as="span" className="paper-small">
              {words.satisfactionNote}
            </Box>
          </Cell>
        </Line>
        <Line flows>
          <Head>{words.photos}</Head>
          <Cell>
            <Figures photos={photos} name={words.photos} />
          </Cell>
        </Line>
        <Signatures data={data} callback={callback} />
      </Box>
      <Box as="footer" className="paper-foot">
        <Box as="span">{words.note}</Box>
        <Box as="span">{FORM_WORDS.printed(stampOf(data.now, community.utcOffsetMinutes))}</Box>
      </Box>
    </Box>
  );
}
