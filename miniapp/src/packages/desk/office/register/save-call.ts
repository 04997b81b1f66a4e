import type { Caller, Place, RegisterRequest } from '@huiyin/shared/complaints/complaint.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import type { MatterView } from '@huiyin/shared/matters/matter.contract';
import { answers } from '../../../../api/answers.ts';
import { submit, type Sent } from '../../../../api/send-queue.ts';
import type { CallSubmission } from './call-draft.ts';
import type { CallInHand } from './call-in-hand.ts';
import { dialled } from './telephone.ts';

function callerOf({ draft, person, home }: CallInHand): Caller {
  // A home that nobody has seen is asked for again; where somebody is bound, only the office changes it.
  if (person !== null) return { personId: person.id, ...(home === null || person.householdId !== null ? {} : { householdId: home.id }) };
  const name = draft.name.trim();
  const telephone = dialled(draft.telephone);
  return { ...(name === '' ? {} : { name }), ...(telephone === '' ? {} : { telephone }), ...(home === null ? {} : { householdId: home.id }) };
}

function placeOf({ home, placeKind, placeLabel, building }: CallInHand): Place {
  if (placeKind === 'home' && home !== null) return { kind: 'home', householdId: home.id, label: home.label };
  return { kind: 'public', label: placeLabel.trim(), ...(building ? { buildingId: building.id } : {}) };
}

/** What is sent of a call. */
export function requestOf(call: CallInHand): RegisterRequest {
  const { draft, kind, category } = call;
  return {
    kind,
    text: draft.text,
    place: placeOf(call),
    source: draft.source,
    caller: callerOf(call),
    ...(category === undefined ? {} : { category: category.code }),
    ...(draft.urgent ? { urgent: true } : {}),
    ...(draft.alike === null ? {} : { alike: draft.alike }),
  };
}

/** Registers a call; without network it is kept on the device and registered later. Throws `Refusal`: then it is still the draft. */
export async function saveCall(call: CallInHand, owner: string): Promise<Sent<MatterView>> {
  const { draft } = call;
  const submission: CallSubmission = { key: draft.key, owner, path: endpoints.register.path, body: requestOf(call), photos: draft.photos, call: draft };
  const sent = await submit<MatterView>(submission);
  if (sent.sent) answers.keep(answers.keyOf(endpoints.matter, { id: sent.answer.id }), sent.answer);
  // Who was not known by this number is known from now on.
  if (draft.telephone !== '') answers.drop(answers.keyOf(endpoints.people, { telephone: dialled(draft.telephone) }));
  return sent;
}
