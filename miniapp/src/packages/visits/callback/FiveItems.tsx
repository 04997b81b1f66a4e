import { CALLBACK_ITEMS } from '@huiyin/shared/visits/callback.contract';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { PhotoGrid } from '../../../features/files/PhotoGrid.tsx';
import { PhotoPicker } from '../../../features/files/PhotoPicker.tsx';
import { Box } from '../../../ui/Box.tsx';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import { useVisitsWords } from '../words/use-visits-words.ts';
import type { KeptCallback } from './callback-draft.ts';
import { ChargesItem } from './ChargesItem.tsx';
import { missingItems } from './five-items.ts';
import { orderCalledBack } from './order-called-back.ts';
import { SignatureItem } from './SignatureItem.tsx';
import { SpokenItem } from './SpokenItem.tsx';

export interface FiveItemsProps {
  matter: MatterView;
  kept: KeptCallback;
  /** The callback was to be finished with something missing: it is marked. */
  marked: boolean;
}

/** S8.3: the five items, one under the other, and how many are done. */
export function FiveItems({ matter, kept, marked }: FiveItemsProps) {
  const { items, head } = useVisitsWords();
  const quoted = matter.callback?.quoted ?? null;
  const missing = missingItems(kept.draft, quoted);
  const done = CALLBACK_ITEMS.length - missing.length;
  const marks = (item: (typeof CALLBACK_ITEMS)[number]): boolean => marked && missing.includes(item);
  const after = orderCalledBack(matter)?.photosAfter ?? [];
  return (
    <Box as="section">
      <Box className="five-head">
        <Box as="h2" className="section-title">
          {items.title}
        </Box>
        <Box as="span" id="progress" className="five-count">
          {items.progress(done, CALLBACK_ITEMS.length)}
        </Box>
      </Box>
      <ProgressBar share={done / CALLBACK_ITEMS.length} label={items.title} />
      <Box as="ul" className="card flush five">
        <SpokenItem item="inspection" kept={kept} missing={marks('inspection')}>
          {after.length > 0 ? (
            <Box className="after-work">
              <Box className="after-work-name">{head.afterWork}</Box>
              <PhotoGrid files={after} />
            </Box>
          ) : null}
          <PhotoPicker photos={kept.draft.photos} onChange={(photos) => kept.change({ photos })} />
        </SpokenItem>
        <SpokenItem item="service" kept={kept} missing={marks('service')} />
        <SpokenItem item="improvement" kept={kept} missing={marks('improvement')} />
        <ChargesItem kept={kept} missing={marks('charges')} quoted={quoted} />
        <SignatureItem kept={kept} missing={marks('signature')} publicPlace={matter.place.kind === 'public'} />
      </Box>
    </Box>
  );
}
