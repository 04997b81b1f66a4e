import type { LocalPhoto } from '../../../api/photo-store.ts';
import { PhotoPicker } from '../../../features/files/PhotoPicker.tsx';
import { Box } from '../../../ui/Box.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Signature } from '../../../ui/Signature.tsx';
import type { SignedBy, SigningWay, VisitsWords } from '../words/visits-words.ts';
import { useVisitsWords } from '../words/use-visits-words.ts';
import type { SignatureAnswer } from './callback-draft.ts';
import { isAnswered } from './five-items.ts';
import { Item } from './Item.tsx';
import type { ItemOfDraft } from './SpokenItem.tsx';

const WAYS: readonly SigningWay[] = ['sign', 'photo'];
const SIGNERS: readonly SignedBy[] = ['owner', 'family', 'tenant'];

const saidOf = ({ way, drawn, signedBy, placePhoto }: SignatureAnswer, words: VisitsWords['signature']): string | null => {
  if (way === 'photo') return placePhoto === null ? words.photoHint : words.photographed;
  if (signedBy !== null && drawn !== null) return words.signed(words.by[signedBy]);
  return drawn === null ? null : words.whoMissing;
};

/** S8.3: whoever was visited signs; at a public place a photo stands for it. */
export function SignatureItem({ kept, missing, publicPlace }: ItemOfDraft & { publicPlace: boolean }) {
  const { signature: words } = useVisitsWords();
  const { draft, change, latest } = kept;
  const { signature } = draft;
  // A stroke is kept while other things may be changed, so the draft as it is then is taken.
  const set = (part: Partial<SignatureAnswer>): void => change({ signature: { ...latest().signature, ...part } });
  const ways = WAYS.map((value) => ({ value, name: words.ways[value] }));
  const signers = SIGNERS.map((value) => ({ value, name: words.by[value] }));
  const said = saidOf(signature, words);
  // It is drawn, and lacks only whose it is: that is said below it.
  const onlySigner = signature.because === null && signature.way === 'sign' && signature.drawn !== null;
  const onlyOne = (photos: LocalPhoto[]): void => set({ placePhoto: photos.at(0) ?? null });
  return (
    <Item
      item="signature"
      answered={isAnswered('signature', draft, null)}
      missing={missing && !onlySigner}
      because={signature.because}
      onBecause={(because) => set({ because })}
    >
      <Box className="signing">
        {publicPlace ? <Choice<SigningWay> label={words.way} options={ways} value={signature.way} onChoose={(way) => set({ way })} /> : null}
        {signature.way === 'photo' ? (
          <PhotoPicker photos={signature.placePhoto ? [signature.placePhoto] : []} onChange={onlyOne} />
        ) : (
          <>
            <Signature id="signature" label={words.label} value={signature.drawn} onChange={(drawn) => set({ drawn })} />
            <Box id="signer" className={missing && onlySigner ? 'signer missing' : 'signer'}>
              <Box className="form-label">{words.who}</Box>
              <Choice<SignedBy> id="signer" label={words.who} options={signers} value={signature.signedBy} onChoose={(signedBy) => set({ signedBy })} />
            </Box>
          </>
        )}
        {/* Below: above the pad it would push it away under the writing hand. */}
        {said ? (
          <Box className="item-said" role="status">
            {said}
          </Box>
        ) : null}
      </Box>
    </Item>
  );
}
