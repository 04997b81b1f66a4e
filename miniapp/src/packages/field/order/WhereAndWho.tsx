import Taro from '@tarojs/taro';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { call } from '../../../api/client.ts';
import { newKey } from '../../../api/new-key.ts';
import { spokenError } from '../../../api/refusal.ts';
import { Row, Rows } from '../../../ui/Row.tsx';
import { toast } from '../../../ui/toast.ts';
import { useFieldWords } from '../words/use-field-words.ts';

/** Where it is, and a call to who reported it; the number is shown by the dialler alone, and every asking is written down. */
export function WhereAndWho({ matter }: { matter: MatterView }) {
  const { order: words } = useFieldWords();
  const { place, reporter } = matter;
  const lives = reporter?.household && reporter.household !== place.label ? words.lives(reporter.household) : null;
  const dial = async (): Promise<void> => {
    try {
      const { dial: phoneNumber } = await call(endpoints.callReporter, { id: matter.id }, newKey());
      await Taro.makePhoneCall({ phoneNumber }).catch(() => undefined); // put down before it rang
    } catch (reason) {
      toast(spokenError(reason, words.callAway), 'info');
    }
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
          onPress={dial}
        />
      ) : (
        <Row icon="phone" title={reporter.name ?? words.callSomebody} sub={words.noTelephone} />
      )}
    </Rows>
  );
}
