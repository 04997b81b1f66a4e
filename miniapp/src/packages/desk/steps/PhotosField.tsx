import type { LocalPhoto } from '../../../api/photo-store.ts';
import { PhotoPicker } from '../../../features/files/PhotoPicker.tsx';
import { FormRow } from '../../../ui/FormRow.tsx';

/** Pictures that go with a step. */
export const PhotosField = ({
  label,
  error,
  photos,
  onChange,
}: {
  label: string;
  error?: string | null;
  photos: LocalPhoto[];
  onChange(photos: LocalPhoto[]): void;
}) => (
  <FormRow label={label} error={error}>
    <PhotoPicker photos={photos} onChange={onChange} />
  </FormRow>
);
