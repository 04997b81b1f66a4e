import type { FileView } from '@huiyin/shared/files/file.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { API_BASE, asked, headersOf } from './client.ts';
import { photoStore } from './photo-store.h5.ts';
import { NoAnswer } from './refusal.ts';

/** Sends a photo kept on this device; the photo's own id is the key of its submission. `null`: the device no longer has it. */
export async function upload(photoId: string): Promise<FileView | null> {
  const photo = await photoStore.bytes(photoId);
  if (photo === null) return null;
  const form = new FormData();
  form.append('file', photo.blob, photo.name);
  return asked<FileView>(async () => {
    const answer = await fetch(`${API_BASE}${endpoints.upload.path}`, { method: 'POST', body: form, headers: headersOf(photoId) }).catch(() => {
      throw new NoAnswer();
    });
    return { status: answer.status, data: (await answer.json().catch(() => undefined)) as unknown };
  });
}
