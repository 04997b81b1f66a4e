import Taro from '@tarojs/taro';
import type { FileView } from '@huiyin/shared/files/file.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { answerOf, API_BASE, headersOf } from './client.ts';
import { photoStore } from './photo-store.ts';
import { NoAnswer } from './refusal.ts';
import { token } from './token.ts';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a proxy's page instead of an answer: `answerOf` then treats it as no answer
  }
};

/** Sends a photo kept on this device; the photo's own id is the key of its submission. `null`: the device no longer has it. */
export async function upload(photoId: string): Promise<FileView | null> {
  const filePath = await photoStore.path(photoId);
  if (filePath === null) return null;
  const bearer = token.read();
  const answer = await Taro.uploadFile({ url: `${API_BASE}${endpoints.upload.path}`, filePath, name: 'file', header: headersOf(photoId) }).catch(() => {
    throw new NoAnswer();
  });
  return answerOf<FileView>(answer.statusCode, parsed(answer.data), bearer);
}
