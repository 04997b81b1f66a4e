import { Box } from '../../../ui/Box.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { MoneyField } from '../../../ui/MoneyField.tsx';
import { yuan } from '../../../ui/money.ts';
import { Tap } from '../../../ui/Tap.tsx';
import type { VisitsWords } from '../words/visits-words.ts';
import { useVisitsWords } from '../words/use-visits-words.ts';
import type { ChargesAnswer } from './callback-draft.ts';
import { differenceOf } from './charges-said.ts';
import { isAnswered, quotedOf } from './five-items.ts';
import { Item } from './Item.tsx';
import type { ItemOfDraft } from './SpokenItem.tsx';

/** Quoted, collected and the difference, side by side. */
function Sums({ quoted, collected, words }: { quoted: number; collected: number; words: VisitsWords['charges'] }) {
  const { tone, amount, word } = differenceOf(quoted, collected, words);
  return (
    <Box className="sums">
      <Box className="sum">
        <Box className="sum-name">{words.quoted}</Box>
        <Box className="sum-value">{yuan(quoted)}</Box>
      </Box>
      <Box className="sum">
        <Box className="sum-name">{words.collected}</Box>
        <Box className="sum-value">{yuan(collected)}</Box>
      </Box>
      <Box className={`sum ${tone}`} id="charges-difference">
        <Box className="sum-name">{words.difference}</Box>
        <Box className="sum-value">{amount}</Box>
        <Box className="sum-word">
          <Icon name={tone === 'ok' ? 'check' : 'alert'} size="xs" />
          <Box as="span">{word}</Box>
        </Box>
      </Box>
    </Box>
  );
}

/** S8.3: what was quoted held against what was collected. */
export function ChargesItem({ kept, missing, quoted }: ItemOfDraft & { quoted: number | null }) {
  const { charges: words } = useVisitsWords();
  const { draft, change } = kept;
  const { charges } = draft;
  const set = (part: Partial<ChargesAnswer>): void => change({ charges: { ...charges, ...part } });
  const asked = quotedOf(draft, quoted);
  const both = asked !== null && charges.collected !== null;
  return (
    <Item
      item="charges"
      answered={isAnswered('charges', draft, quoted)}
      missing={missing}
      because={charges.because}
      onBecause={(because) => set({ because })}
      said={both ? differenceOf(asked, charges.collected ?? 0, words).sentence : null}
    >
      <Box className="amounts">
        <Box className="amount">
          <Box className="amount-name">{words.quoted}</Box>
          {quoted === null ? (
            <MoneyField id="quoted" label={words.notQuoted} value={charges.quoted} onChange={(value) => set({ quoted: value })} />
          ) : (
            <Box className="amount-value">{yuan(quoted)}</Box>
          )}
        </Box>
        <Box className="amount">
          <Box className="amount-name">{words.collected}</Box>
          <MoneyField id="collected" label={words.collected} value={charges.collected} onChange={(collected) => set({ collected })} />
          {asked !== null && charges.collected === null ? (
            <Tap id="collected-as-quoted" className="chip" label={words.asQuoted} onPress={() => set({ collected: asked })}>
              <Box as="span">{words.asQuoted}</Box>
            </Tap>
          ) : null}
        </Box>
      </Box>
      {both ? <Sums quoted={asked} collected={charges.collected ?? 0} words={words} /> : null}
    </Item>
  );
}
