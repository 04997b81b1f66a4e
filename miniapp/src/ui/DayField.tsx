import { Picker, View } from '@tarojs/components';

export interface DayFieldProps {
  id: string;
  label: string;
  /** `2026-11-24`, or empty. */
  day: string;
  onDay(day: string): void;
}

/** A day, by WeChat's own picker. */
export function DayField({ id, label, day, onDay }: DayFieldProps) {
  return (
    <Picker id={id} mode="date" value={day} ariaLabel={`${label} ${day}`} onChange={({ detail }) => onDay(detail.value)}>
      <View className={`text-field picked ${day === '' ? 'placeholder' : ''}`}>{day === '' ? label : day}</View>
    </Picker>
  );
}
