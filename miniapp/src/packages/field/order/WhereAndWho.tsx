import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { dial } from '../../../api/dial.ts';
import { askNumber } from '../../../features/accounts/ask-number.ts';
import { Row, Rows } from '../../../ui/Row.tsx';
import { useFieldWords } from '../words/use-field-words.ts';

/** Where it is, and a call to who reported it; the number is shown by the dialler alone, and every asking is written down. */
export function WhereAndWho({ matter }: { matter: MatterView }) {
  const { order: words } = useFieldWords();
  const { place, reporter } = matter;
  const lives = reporter?.household && reporter.household !== place.label ? words.lives(reporter.household) : null;
  const callReporter = async (): Promise<void> => {
    const phoneNumber = await askNumber(endpoints.callReporter, matter.id);
    if (phoneNumber !== null) await dial(phoneNumber);
  };
  return (
    <Rows>
      <Row icon="pin" tone="brand" title={place.label} sub={[words[place.kind], lives].filter(Boolean).join(' · ')} />
      {reporter === null ? null : reporter.telephone ? (
        <Row
          id="call-reporter"
          icon="phone"
          tone="brand"
          title={reporter.name ? words.call(reporter.name) : words.callSomebody}
          sub={words.callHint}
          onPress={callReporter}
        />
      ) : (
        <Row icon="phone" title={reporter.name ?? words.callSomebody} sub={words.noTelephone} />
      )}
    </Rows>
  );
}
