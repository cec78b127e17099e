import type { ReactNode } from 'react';
import { useAsk } from '../app/queries.ts';
import { listVersions } from '../app/service.ts';
import { useSession } from '../app/session.ts';
import { moment, text } from '../app/texts.ts';

/** The last line of a printed screen: district, version, time, and the check code of the plan. */
export const PrintFoot = ({ planId = null }: { readonly planId?: string | null }): ReactNode => {
  const { membership } = useSession();
  const versions = useAsk(['versions'], listVersions, { enabled: planId !== null });
  const version = versions.data?.find((one) => one.planId === planId)?.version;
  const parts = [
    membership.district ?? text('web.everywhere'),
    ...(version === undefined ? [] : [text('web.version', { version })]),
    moment(new Date().toISOString()),
    ...(planId === null ? [] : [text('web.people.check_code', { code: planId.slice(0, 8).toUpperCase() })]),
  ];
  return <p className="print-foot">{parts.join('　')}</p>;
};
