import type { OrderView } from '@huiyin/shared/dispatch/dispatch.contract';
import { complaintWordsZhCN } from '@huiyin/shared/complaints/complaint.words.zh-CN';
import { Box } from '../../../ui/Box.tsx';
import { at, departmentName, latest, visitAhead, type FormData } from './form-data.ts';
import { Figures } from './Figures.tsx';
import { FORM_WORDS } from './form-words.ts';
import { OrderAfterwards } from './OrderAfterwards.tsx';
import { OrderWork } from './OrderWork.tsx';
import { Blank, Cell, Head, Line, Tick, Words } from './paper.tsx';
import { PaperHead } from './PaperHead.tsx';
import { paperMomentOfYear, paperSpan, stampOf } from './paper-time.ts';

const SERVICE = 'service';
/** As many as stand beside each other. */
const FIGURES = 4;

/** 派工单、处理通知单: the written order to a department, numbered after its complaint (S4.3, S4.4). */
export function OrderSheet({ data, order }: { data: FormData; order: OrderView }) {
  const { matter, community } = data;
  const { order: words, people } = FORM_WORDS;
  const { sources } = complaintWordsZhCN;
  const registered = latest(data, ['register']);
  const verified = latest(data, ['verify']) ?? latest(data, ['arrive']);
  const issued = latest(data, ['dispatch', 'issue-rectification'], order.number);
  const service = departmentName(data, SERVICE);
  const photos = [...matter.files, ...order.photosBefore].filter(({ kind }) => kind === 'photo');
  const pictures = photos.slice(0, FIGURES);
  const assisting = order.assistingDepartments.map((code) => departmentName(data, code)).join('、');
  const visit = order.completedAt === null ? visitAhead(data) : null;
  return (
    <Box as="section" className="paper" id={`sheet-${order.number}`}>
      <PaperHead
        number={matter.number}
        under={photos.length > 0 ? FORM_WORDS.enclosed(photos.length) : null}
        from={`${community.name} ${service}`}
        title={words.titles[matter.kind]}
        address={data.address}
        scan={FORM_WORDS.scan}
      >
        <Box as="span">
          {words.number}{' '}
          <Box as="span" className="paper-strong">
            {order.number}
          </Box>
        </Box>
        <Box as="span">{words.round(order.round)}</Box>
        <Box as="span">
          {words.issued}{' '}
          <Box as="span" className="paper-strong">
            {paperMomentOfYear(order.issuedAt, community.utcOffsetMinutes)}
          </Box>
        </Box>
      </PaperHead>
      <Box className="paper-form">
        <Line>
          <Head>{people.name}</Head>
          <Cell>{matter.reporter?.name}</Cell>
          <Head>{people.telephone}</Head>
          <Cell className="whole">{data.telephone}</Cell>
          <Head>{words.source[matter.kind]}</Head>
          <Cell>
            <Tick on>{matter.source === 'telephone' ? words.called : sources[matter.source]}</Tick>
          </Cell>
        </Line>
        <Line>
          <Head>{people.home}</Head>
          <Cell>{matter.reporter?.household}</Cell>
          <Head>{people.place}</Head>
          <Cell>{matter.place.label}</Cell>
        </Line>
        <Line>
          <Head>{words.registeredAt}</Head>
          <Cell>{at(data, matter.registeredAt)}</Cell>
          <Head>{words.registeredBy}</Head>
          <Cell>{registered?.who?.name}</Cell>
        </Line>
        <Line flows>
          <Head>{words.text[matter.kind]}</Head>
          <Cell>
            <Words room="much-room">{matter.text}</Words>
          </Cell>
        </Line>
        {pictures.length > 0 ? (
          <Line>
            <Head>{words.photos}</Head>
            <Cell>
              <Figures photos={pictures} name={words.photos} size="small" />
            </Cell>
          </Line>
        ) : null}
        <Line flows>
          <Head>{words.found}</Head>
          <Cell>
            <Words room="room">{verified?.words}</Words>
            {verified?.who ? <Box className="paper-end">{words.foundBy(verified.who.name, at(data, verified.at) ?? '')}</Box> : null}
          </Cell>
        </Line>
        {order.rectification ? (
          <Line flows>
            <Head>{words.rectification}</Head>
            <Cell>
              <Words>{order.rectification}</Words>
            </Cell>
          </Line>
        ) : null}
        {order.note ? (
          <Line flows>
            <Head>{words.note}</Head>
            <Cell>
              <Words>{order.note}</Words>
            </Cell>
          </Line>
        ) : null}
        <Line>
          <Head>{words.department}</Head>
          <Cell>{departmentName(data, order.department)}</Cell>
          <Head>{words.worker}</Head>
          <Cell>
            <Blank size="s">{order.worker?.name}</Blank>
          </Cell>
          <Head>{words.assisting}</Head>
          <Cell>{assisting}</Cell>
        </Line>
        {visit ? (
          <Line>
            <Head>{words.visit}</Head>
            <Cell>{paperSpan(visit.from, visit.until, data.now, community.utcOffsetMinutes)}</Cell>
          </Line>
        ) : null}
        <OrderWork data={data} order={order} />
        <OrderAfterwards data={data} order={order} />
        <Line>
          <Head>{words.signatures}</Head>
          <Cell>
            {words.issuedBy} <Blank size="s">{issued?.who?.name}</Blank>
          </Cell>
          <Cell>
            {words.worker} <Blank size="m" />
          </Cell>
          <Cell>
            {words.departmentHead} <Blank size="s" />
          </Cell>
        </Line>
      </Box>
      <Box as="footer" className="paper-foot">
        <Box as="span">{words.copies(service)}</Box>
        <Box as="span">{FORM_WORDS.printed(stampOf(data.now, community.utcOffsetMinutes))}</Box>
      </Box>
    </Box>
  );
}
