import { useEffect } from 'react';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { MessageTemplateView } from '@huiyin/shared/notifications/message.contract';
import type { ConsentMoment } from '@huiyin/shared/notifications/message.policy';
import { call } from '../../api/client.ts';
import { currentOwner, useSession } from '../accounts/session.ts';
import { askConsent, canAskConsent } from './ask-consent.ts';
import { templatesFor } from './choose-templates.ts';

/** What may be asked for, read once for each session: a tap cannot wait for it. */
let known: { owner: string | null; templates: readonly MessageTemplateView[] } = { owner: null, templates: [] };

async function know(owner: string): Promise<void> {
  if (known.owner === owner) return;
  known = { owner, templates: [] };
  try {
    const { templates } = await call(endpoints.messageTemplates, {});
    if (known.owner === owner) known = { owner, templates };
  } catch {
    if (known.owner === owner) known = { owner: null, templates: [] }; // the next page that asks reads it
  }
}

/**
 * What a step calls in its tap, before anything else: it asks whether WeChat may tell of what comes of it. The step goes on at once, whatever is
 * answered, and where nothing is known yet nothing is asked. `null`: this step is nobody's to be told of.
 */
export function useConsent(moment: ConsentMoment | null): () => void {
  const owner = useSession(({ session }) => session?.membership.id ?? null);
  const asks = moment !== null && owner !== null && canAskConsent();
  useEffect(() => {
    if (asks) void know(owner);
  }, [asks, owner]);
  return () => {
    if (moment !== null && known.owner === currentOwner()) void askConsent(templatesFor(moment, known.templates));
  };
}
