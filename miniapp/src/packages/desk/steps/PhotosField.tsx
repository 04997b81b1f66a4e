import type { LocalPhoto } from '../../../api/photo-store.ts';
import { PhotoPicker } from '../../../features/files/PhotoPicker.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';

/** Pictures that go with a step. */
export const PhotosField = ({ label, photos, onChange }: { label: string; photos: LocalPhoto[]; onChange(photos: LocalPhoto[]): void }) => (
  <FormRow label={label}>
    <PhotoPicker photos={photos} onChange={onChange} />
  </FormRow>
);
