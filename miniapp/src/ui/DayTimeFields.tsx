import { Picker, View } from '@tarojs/components';

export interface DayTimeFieldsProps {
  id: string;
  dayLabel: string;
  timeLabel: string;
  /** `2026-11-24`, or empty. */
  day: string;
  /** `10:52`, or empty. */
  time: string;
  onDay(day: string): void;
  onTime(time: string): void;
}

/** A day and a time of day, by WeChat's own pickers. */
export function DayTimeFields({ id, dayLabel, timeLabel, day, time, onDay, onTime }: DayTimeFieldsProps) {
  return (
    <View className="day-time">
      <Picker id={`${id}-day`} mode="date" value={day} ariaLabel={`${dayLabel} ${day}`} onChange={({ detail }) => onDay(detail.value)}>
        <View className={`text-field picked ${day === '' ? 'placeholder' : ''}`}>{day === '' ? dayLabel : day}</View>
      </Picker>
      <Picker id={`${id}-time`} mode="time" value={time} ariaLabel={`${timeLabel} ${time}`} onChange={({ detail }) => onTime(detail.value)}>
        <View className={`text-field picked ${time === '' ? 'placeholder' : ''}`}>{time === '' ? timeLabel : time}</View>
      </Picker>
    </View>
  );
}
