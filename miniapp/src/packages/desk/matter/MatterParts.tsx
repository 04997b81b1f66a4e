import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { MatterTimeline } from '../../../features/complaints/MatterTimeline.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Alike } from './Alike.tsx';
import { Answers } from './Answers.tsx';
import { CallbackCard } from './CallbackCard.tsx';
import { ContentCheck } from './ContentCheck.tsx';
import { Messages } from './Messages.tsx';
import { Notes } from './Notes.tsx';
import { OrderCard } from './OrderCard.tsx';
import { Promises } from './Promises.tsx';
import { RatingCard } from './RatingCard.tsx';
import { Report } from './Report.tsx';
import { Reporter } from './Reporter.tsx';
import { StoryEvent } from './StoryEvent.tsx';

/** Everything of a matter in its columns: beside the list two, on a page of its own three; where there is no room, one below the other. */
export function MatterParts({ matter, whole, onChanged }: { matter: MatterView; whole: boolean; onChanged(): Promise<unknown> }) {
  const orders = [...matter.orders].reverse().map((order) => <OrderCard key={order.id} order={order} matter={matter} />);
  const callback = matter.callback ? <CallbackCard callback={matter.callback} matter={matter} /> : null;
  const story = <MatterTimeline matter={matter} eventOf={StoryEvent} />;
  const report = <Report matter={matter} />;
  const facts = (
    <>
      <Reporter matter={matter} />
      {whole ? report : null}
      <ContentCheck matter={matter} onDecided={onChanged} />
      <Alike matter={matter} />
    </>
  );
  const promises = <Promises matter={matter} />;
  const said = (
    <>
      {matter.rating ? <RatingCard rating={matter.rating} /> : null}
      <Answers matter={matter} />
      <Notes matter={matter} />
      <Messages matter={matter} />
    </>
  );
  return whole ? (
    <Box className="desk-columns three">
      <Box as="aside" className="desk-column facts">
        {facts}
      </Box>
      <Box className="desk-column">
        {orders}
        {callback}
        {story}
      </Box>
      <Box className="desk-column said" scrolls>
        {promises}
        {said}
      </Box>
    </Box>
  ) : (
    <Box className="desk-columns two">
      <Box className="desk-column">
        {report}
        {promises}
        {orders}
        {callback}
        {said}
        {story}
      </Box>
      <Box as="aside" className="desk-column facts">
        {facts}
      </Box>
    </Box>
  );
}
