import type { FileView } from '@huiyin/shared/files/file.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { answerOf, API_BASE, headersOf } from './client.ts';
import { photoStore } from './photo-store.h5.ts';
import { NoAnswer } from './refusal.ts';
import { token } from './token.ts';

/** Sends a photo kept on this device; the photo's own id is the key of its submission. `null`: the device no longer has it. */
export async function upload(photoId: string): Promise<FileView | null> {
  const photo = await photoStore.bytes(photoId);
  if (photo === null) return null;
  const bearer = token.read();
  const form = new FormData();
  form.append('file', photo.blob, photo.name);
  const answer = await fetch(`${API_BASE}${endpoints.upload.path}`, { method: 'POST', body: form, headers: headersOf(photoId) }).catch(() => {
    throw new NoAnswer();
  });
  const body: unknown = await answer.json().catch(() => undefined);
  return answerOf<FileView>(answer.status, body, bearer);
}
