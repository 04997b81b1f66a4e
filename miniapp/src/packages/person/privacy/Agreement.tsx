import { PRIVACY_VERSION } from '@huiyin/shared/privacy/privacy-declaration';
import { spokenMoment } from '@huiyin/shared/kernel/spoken-time';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { call } from '../../../api/client.ts';
import { newKey } from '../../../api/new-key.ts';
import { spokenError } from '../../../api/refusal.ts';
import { useEndpoint } from '../../../api/use-endpoint.ts';
import { useSpoken } from '../../../features/communities/use-spoken.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { toast } from '../../../ui/toast.ts';
import { useWords } from '../../../words/use-words.ts';
import { useDataWords } from '../words/use-data-words.ts';

/** Whether whoever is signed in agreed to this version, and when; else the button to do so. */
export function Agreement() {
  const { kit } = useWords();
  const { privacy } = useDataWords();
  const spoken = useSpoken();
  const { data, reload } = useEndpoint(endpoints.ownData, {});
  if (!data) return null;
  const given = data.consents.find(({ version }) => version === PRIVACY_VERSION);
  const agree = async (): Promise<void> => {
    try {
      await call(endpoints.consent, { version: PRIVACY_VERSION }, newKey());
      await reload();
      toast(privacy.thanks);
    } catch (reason) {
      toast(spokenError(reason, kit.awayTitle), 'info');
    }
  };
  if (given) return <Banner icon="check-circle">{privacy.agreed(spokenMoment(Date.parse(given.at), spoken))}</Banner>;
  return (
    <Button id="agree" kind="primary" onPress={agree}>
      {privacy.agree}
    </Button>
  );
}
