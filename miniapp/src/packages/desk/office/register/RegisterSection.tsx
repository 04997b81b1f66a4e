import { useEffect, useRef } from 'react';
import type { SessionView } from '@huiyin/shared/accounts/account.contract';
import type { CommunityView } from '@huiyin/shared/communities/community.contract';
import { useShownAgain } from '../../../../api/use-endpoint.ts';
import { useCommunity } from '../../../../features/communities/use-community.ts';
import { Banner } from '../../../../ui/Banner.tsx';
import { Box } from '../../../../ui/Box.tsx';
import { Skeleton } from '../../../../ui/Skeleton.tsx';
import { toast } from '../../../../ui/toast.ts';
import { focusOn, useKeys } from '../../../../ui/use-keys.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';
import { useAddress, useOfficePlace } from '../office-place.ts';
import { CallAside } from './CallAside.tsx';
import { isBegun, useCallDraft } from './call-draft.ts';
import { CallForm } from './CallForm.tsx';
import { CallSummary } from './CallSummary.tsx';
import { RefusedCalls } from './RefusedCalls.tsx';
import { SaveBar } from './SaveBar.tsx';
import { SavedCall } from './SavedCall.tsx';
import { useRegisterCall } from './use-register-call.ts';
import './register.css';

/** A telephone number that came from the find box begins a call, unless another one is being written. */
function useTelephoneFromAddress(): void {
  const { call: words } = useFrameWords();
  const [telephone, change] = useAddress('telephone');
  const draft = useCallDraft((store) => store.draft);
  const changeDraft = useCallDraft((store) => store.change);
  useEffect(() => {
    if (telephone === undefined) return;
    change(undefined);
    if (isBegun(draft) && draft.telephone !== telephone) toast(words.finishFirst, 'info');
    else changeDraft({ telephone });
  }, [telephone]);
}

function Register({ community, owner }: { community: CommunityView; owner: string }) {
  const { call: words } = useFrameWords();
  const { draft, unkept, startAnew } = useCallDraft();
  const { call, looking, problems, refused, saving, saved, save, next, leave } = useRegisterCall(community, owner);
  const openSection = useOfficePlace((place) => place.open);
  const awaitCall = (): void => {
    if (saved === null && !isBegun(draft)) focusOn('call-telephone');
  };
  // After the question whether to clear it has closed, and given the focus back to a button that is gone.
  const begun = useRef(draft.key);
  useEffect(() => {
    if (begun.current !== draft.key) awaitCall();
    begun.current = draft.key;
  }, [draft.key]);
  useTelephoneFromAddress();
  // Whoever comes back from a matter takes the next call.
  useShownAgain(awaitCall);
  useKeys([{ code: 'Enter', ctrl: true, name: words.saveKey, foot: true, run: save }], saved === null);
  const aside = saved !== null ? words.toBoard : words.putAside;
  useKeys([{ code: 'Escape', name: aside, foot: true, run: () => openSection('board') }]);
  return (
    <Box className="register">
      <Box as="section" className="register-form">
        {saved ? <SavedCall matter={saved.matter} seconds={saved.seconds} onNext={next} onLeave={leave} /> : null}
        <Box className="register-scroll">
          <RefusedCalls owner={owner} />
          {saved ? <CallSummary call={saved.call} /> : <CallForm call={call} looking={looking} problems={problems} />}
        </Box>
        {refused ? (
          <Banner icon="alert" tone="danger">
            {refused}
          </Banner>
        ) : null}
        {saved ? null : <SaveBar begun={isBegun(draft)} unkept={unkept} saving={saving} onSave={save} onClear={startAnew} />}
      </Box>
      <Box as="aside" className="register-aside">
        <CallAside call={saved ? saved.call : call} />
      </Box>
    </Box>
  );
}

/** 登记: a call is written down while it is spoken, and its number read back. */
export function RegisterSection({ session }: { session: SessionView }) {
  const community = useCommunity();
  const open = useCallDraft((store) => store.open);
  const owner = session.membership.id;
  const opened = useCallDraft((store) => store.owner) === owner;
  useEffect(() => open(owner), [owner, open]);
  if (community === undefined || !opened) return <Skeleton rows={6} />;
  return <Register community={community} owner={owner} />;
}
