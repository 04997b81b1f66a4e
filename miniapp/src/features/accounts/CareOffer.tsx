import { Box } from '../../ui/Box.tsx';
import { useCare } from '../../ui/care.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Tap } from '../../ui/Tap.tsx';
import { useWords } from '../../words/use-words.ts';
import './care-offer.css';

/** Offers care mode once on a device, until somebody takes it or waves it away: who needs it does not look for it. */
export function CareOffer() {
  const { me } = useWords();
  const { decided, set } = useCare();
  if (decided) return null;
  return (
    <Box id="care-offer" className="care-offer">
      <Tap id="care-on" className="care-offer-on" onPress={() => set(true)}>
        <Icon name="text" size="s" />
        <Box as="span">{me.careOffer}</Box>
      </Tap>
      <Tap id="care-off" className="care-offer-off" label={me.careOfferNo} onPress={() => set(false)}>
        <Icon name="x" size="s" />
      </Tap>
    </Box>
  );
}
