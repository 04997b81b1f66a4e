import { departmentWord } from '@huiyin/shared/dispatch/category.words';
import type { StaffView } from '@huiyin/shared/communities/community.contract';
import { endpoints } from '@huiyin/shared/matters/matter.endpoints';
import { useEndpoint } from '../../../../api/use-endpoint.ts';
import { useCommunity } from '../../../../features/communities/use-community.ts';
import { Box } from '../../../../ui/Box.tsx';
import { Empty } from '../../../../ui/Empty.tsx';
import { ErrorState } from '../../../../ui/ErrorState.tsx';
import { Skeleton } from '../../../../ui/Skeleton.tsx';
import { Table, type Column } from '../../../../ui/Table.tsx';
import { useRefresh } from '../../../../ui/use-refresh.ts';
import { useWide } from '../../../../ui/use-wide.ts';
import { useLanguage } from '../../../../words/language.ts';
import { useComplaintWords } from '../../../../words/use-words.ts';
import { useFrameWords } from '../../words/use-frame-words.ts';

type Line = StaffView & { id: string };

/** The staff by department, in the order of the house; those of none come first. */
function byDepartment(staff: readonly StaffView[], order: readonly string[]): [department: string | null, lines: Line[]][] {
  const codes = [null, ...order, ...new Set(staff.flatMap(({ department }) => (department !== null && !order.includes(department) ? [department] : [])))];
  return codes
    .map((code): [string | null, Line[]] => [code, staff.filter(({ department }) => department === code).map((one) => ({ ...one, id: one.postId }))])
    .filter(([, lines]) => lines.length > 0);
}

/** 员工: who works where, and what lies on them now. */
export function StaffSection() {
  const { staff: words } = useFrameWords();
  const { roles } = useComplaintWords();
  const language = useLanguage();
  const wide = useWide(1024);
  const departments = useCommunity()?.departments ?? [];
  const { data, error, reload } = useEndpoint(endpoints.staff, {});
  useRefresh(reload);
  if (!data) return <Box className="office-column">{error ? <ErrorState error={error} onRetry={reload} /> : <Skeleton rows={8} />}</Box>;
  if (data.staff.length === 0) return <Empty icon="users" title={words.emptyTitle} words={words.emptyWords} />;
  const columns: Column<Line>[] = [
    { id: 'name', name: words.columns.name, card: 'title', cell: ({ name }) => name },
    { id: 'role', name: words.columns.role, card: 'head', cell: ({ role }) => roles[role] },
    { id: 'telephone', name: words.columns.telephone, width: '22%', cell: ({ telephone }) => telephone ?? words.noTelephone },
    { id: 'orders', name: words.columns.orders, width: '16%', cell: ({ openOrders }) => (wide ? openOrders : words.orders(openOrders)) },
    { id: 'callbacks', name: words.columns.callbacks, width: '16%', cell: ({ openCallbacks }) => (wide ? openCallbacks : words.callbacks(openCallbacks)) },
  ];
  const nameOf = (code: string | null): string => {
    const known = departments.find((department) => department.code === code);
    return code === null ? words.noDepartment : departmentWord(code, known?.name ?? code, language);
  };
  const groups = byDepartment(
    data.staff,
    departments.map(({ code }) => code),
  );
  return (
    <Box className="office-column">
      {groups.map(([code, lines]) => (
        <Box as="section" key={code ?? ''} className="staff-group">
          <Box as="h2" className="group-head">
            <Box as="span" className="strong">
              {nameOf(code)}
            </Box>
            <Box as="span" className="t12 muted">
              {words.people(lines.length)}
            </Box>
          </Box>
          <Table label={nameOf(code)} columns={columns} rows={lines} />
        </Box>
      ))}
    </Box>
  );
}
