/** The paths of the service and their schemas, made from its OpenAPI document; not written by hand. */
export interface paths {
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the signed-in account, or null, and the identity provider if one is configured */
        get: operations["getSession"];
        put?: never;
        /** Sign in. The session is a cookie; programs use a token instead (POST /api/tokens) */
        post: operations["postSession"];
        /** Sign out. A 200 holds the address at which to sign out of the identity provider too */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        /** Switch to another membership of the same account */
        patch: operations["patchSession"];
        trace?: never;
    };
    "/api/session/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a short session for a teacher with the secret of a card link */
        post: operations["postSessionCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change your own password. Every other session of the account ends */
        put: operations["putSessionPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a sign-in with the identity provider. The answer holds the address to open */
        post: operations["postSessionProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/provider/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete a sign-in with the parameters that the identity provider returned */
        post: operations["postSessionProviderAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List accounts by name, page by page */
        get: operations["getAccounts"];
        put?: never;
        /** Create an account. Only this answer holds the one-time secret for the first sign-in */
        post: operations["postAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an account. The ETag is its revision */
        get: operations["getAccountsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename, disable or enable an account */
        patch: operations["patchAccountsId"];
        trace?: never;
    };
    "/api/accounts/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue a new one-time secret. Sessions, tokens and known devices of the account end */
        post: operations["postAccountsIdReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a role to an account */
        post: operations["postAccountsIdMemberships"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/memberships/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a role. The last administrator cannot be removed */
        delete: operations["deleteAccountsIdMembershipsMembershipId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Link an account to a subject of the identity provider. An earlier link is replaced */
        put: operations["putAccountsIdIdentity"];
        post?: never;
        /** Unlink an account from its subject. Its sessions end */
        delete: operations["deleteAccountsIdIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tokens of your own account, without their secrets */
        get: operations["getTokens"];
        put?: never;
        /** Create a token for the current membership. Only this answer holds its secret */
        post: operations["postTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a token with immediate effect */
        delete: operations["deleteTokensId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List districts: all of them, or your own, as the role allows */
        get: operations["getDistricts"];
        put?: never;
        /** Create a district */
        post: operations["postDistricts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/districts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename a district */
        patch: operations["patchDistrictsId"];
        trace?: never;
    };
    "/api/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the names of the included datasets */
        get: operations["getSamples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the datasets of the district, last import first, and the one in force */
        get: operations["getDatasets"];
        put?: never;
        /** Import a workbook, a zip of CSVs or several CSVs (multipart/form-data), or an included dataset by name (JSON). `policy` adds subjects and the reference date. An import that takes longer continues as a job */
        post: operations["postDatasets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/datasets/in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the dataset in force: the last import that was not withdrawn */
        get: operations["getDatasetsInForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/datasets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the counts and warnings of a dataset */
        get: operations["getDatasetsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/datasets/{id}/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the schools of a dataset with area, coordinates and posts */
        get: operations["getDatasetsIdSchools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/datasets/{id}/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tables that check a dataset: readiness, posts against the roster, changes since the last import */
        get: operations["getDatasetsIdTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/datasets/{id}/tables/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one table that checks a dataset */
        get: operations["getDatasetsIdTablesName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/datasets/{id}/tables/{name}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download one table that checks a dataset (CSV) */
        get: operations["getDatasetsIdTablesNameCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marked-workbooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get an upload back as a workbook with its faulty cells marked and commented; nothing of it is kept */
        post: operations["postMarkedWorkbooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/datasets/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a dataset, with a reason. Refused while a plan under review or public notice uses it */
        post: operations["postDatasetsIdWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List recent imports, newest first */
        get: operations["getImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the state of an import: its dataset, or every fault */
        get: operations["getImportsId"];
        put?: never;
        post?: never;
        /** Cancel an import. A finished import is not changed */
        delete: operations["deleteImportsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow an import as server-sent events until it ends. Resume with Last-Event-ID */
        get: operations["getImportsIdEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what is kept of an import with faults: its tables, the cells of each fault, and the corrected cells */
        get: operations["getImportsIdUpload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read rows of an uploaded table in pages, with corrected cells */
        get: operations["getImportsIdRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check the upload again with corrected cells, as a new import. The files stay as they are; the audit trail says who corrected which cells and when */
        post: operations["postImportsIdCorrections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/marked-workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the kept workbook with the corrected cells, and with the cells marked and commented that are still faulty */
        get: operations["getImportsIdMarkedWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/headings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the district's own headings and the columns they stand for */
        get: operations["getHeadings"];
        /** Remember which column a heading stands for; every later import reads it so */
        put: operations["putHeadings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/headings/forget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forget which column a heading stands for */
        post: operations["postHeadingsForget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/datasets/{id}/staffing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the allocation of posts within the district total, with its tables */
        get: operations["getDatasetsIdStaffing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/datasets/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the eligibility of each teacher, with clause and cells, page by page, filtered and sorted */
        get: operations["getDatasetsIdLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/datasets/{id}/ledger/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the whole ledger as CSV, with the same filters and order */
        get: operations["getDatasetsIdLedgerCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/datasets/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List posts by school, stage and subject: required, held, missing */
        get: operations["getDatasetsIdPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/datasets/{id}/posts/arithmetic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how the posts of a school and subject are computed: classes × weekly lessons ÷ weekly load */
        get: operations["getDatasetsIdPostsArithmetic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the included policies, complete with every default */
        get: operations["getPresets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List every key of a policy by group, with words, limits, default and clauses */
        get: operations["getPolicyForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a policy without storing it: its faults, or what differs from another policy */
        post: operations["postPolicyChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the policies of the district, the newest version of each */
        get: operations["getPolicies"];
        put?: never;
        /** Store a policy as the next version of its name. 200 if the newest version is the same */
        post: operations["postPolicies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one version of a policy, complete with every default */
        get: operations["getPoliciesId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List every version of the same policy name, newest first */
        get: operations["getPoliciesIdVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare with the version before, or with another policy, key by key */
        get: operations["getPoliciesIdDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the work calendars that the deadlines of the district are counted with */
        get: operations["getCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the calendar of a year. The ETag is "0" while the district has none of its own */
        get: operations["getCalendarsYear"];
        /** Set the district’s own calendar of a year. Deadlines already set do not change */
        put: operations["putCalendarsYear"];
        post?: never;
        /** Withdraw the district’s own calendar. Refused while a future deadline uses it */
        delete: operations["deleteCalendarsYear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List plans and running plan jobs, newest first */
        get: operations["getPlans"];
        put?: never;
        /** Start a plan as a job */
        post: operations["postPlans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a plan: the state of its solve, then its quotas and goals */
        get: operations["getPlansId"];
        put?: never;
        post?: never;
        /** Cancel the solve. A finished plan is not changed */
        delete: operations["deletePlansId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a solve and keep the best plan so far as a feasible plan with its gap */
        post: operations["postPlansIdStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow a plan as server-sent events until it ends. Resume with Last-Event-ID */
        get: operations["getPlansIdEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download plan.json, byte for byte */
        get: operations["getPlansIdPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the placements of new teachers */
        get: operations["getPlansIdPlacements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the result of every rule, computed by the checker */
        get: operations["getPlansIdChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get how the plan was obtained: engine, times, size */
        get: operations["getPlansIdRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the plan as a workbook */
        get: operations["getPlansIdWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the tables for supervision as a workbook */
        get: operations["getPlansIdEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tables of a plan */
        get: operations["getPlansIdTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/tables/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one table of a plan */
        get: operations["getPlansIdTablesName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/tables/{name}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download one table of a plan as CSV */
        get: operations["getPlansIdTablesNameCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the scenarios of a plan with their changes and goals, newest first */
        get: operations["getPlansIdScenarios"];
        put?: never;
        /** Start a plan with a changed policy, dataset or orders, or by a way out of this plan */
        post: operations["postPlansIdScenarios"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/studies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the studies of a plan, newest first */
        get: operations["getPlansIdStudies"];
        put?: never;
        /** Start a study of a plan as a job: frontier in people, trade-off, attainable rates, people lost by requirement */
        post: operations["postPlansIdStudies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a study: its state, its progress, and its answer once it is finished */
        get: operations["getStudiesId"];
        put?: never;
        post?: never;
        /** Cancel a study. A finished one is not changed */
        delete: operations["deleteStudiesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/studies/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow a study as server-sent events, after `Last-Event-ID` */
        get: operations["getStudiesIdEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the moves of a plan, page by page, filtered and sorted */
        get: operations["getPlansIdTransfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/transfers/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download every move of a plan as CSV, with the same filters and order */
        get: operations["getPlansIdTransfersCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/notice-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the public notices as they would be printed now. Nothing is stored */
        get: operations["getPlansIdNoticePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/notice-preview/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fetch one public notice as a PDF. Nothing is stored */
        get: operations["getPlansIdNoticePreviewPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the documents of a plan */
        get: operations["getPlansIdDocuments"];
        put?: never;
        /** Create documents of a finished plan. A request that takes longer continues as a job */
        post: operations["postPlansIdDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download one document, unchanged since it was created */
        get: operations["getDocumentsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/cards/{teacherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a teacher’s card: why me, why there, why not my wish */
        get: operations["getPlansIdCardsTeacherId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the decision file for `junheng replay`. Roles that do not decide get it without reasons of exemptions and orders; the plan is the same */
        get: operations["getPlansIdDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/documents/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the documents of a plan as one zip, the newest of each name */
        get: operations["getPlansIdDocumentsArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List recent document jobs, newest first */
        get: operations["getDocumentJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the state of a document job: its documents, or the problem */
        get: operations["getDocumentJobsId"];
        put?: never;
        post?: never;
        /** Cancel a document job. A finished job is not changed */
        delete: operations["deleteDocumentJobsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follow a document job as server-sent events until it ends. Resume with Last-Event-ID */
        get: operations["getDocumentJobsIdEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the review state of a plan and what each next step still needs */
        get: operations["getPlansIdStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/open-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the review by the schools */
        post: operations["postPlansIdOpenReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start the public notice */
        post: operations["postPlansIdPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/finalise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the plan final */
        post: operations["postPlansIdFinalise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return a plan under review to draft, with a reason */
        post: operations["postPlansIdTakeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/withdraw-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw the public notice, with a reason */
        post: operations["postPlansIdWithdrawNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a final plan, with a reason */
        post: operations["postPlansIdRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the periods of a plan: review, public notice, appeals */
        get: operations["getPlansIdNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what is due: schools that have not answered, open decisions, working days left */
        get: operations["getPlansIdReminders"];
        put?: never;
        /** Send schools that have not answered a message in the program; it is recorded as an event */
        post: operations["postPlansIdReminders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the versions of the district’s plan */
        get: operations["getVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare with the version before or any other, move by move with the cause */
        get: operations["getPlansIdDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs between two plans in every goal, quota and indicator, and move by move */
        get: operations["getPlansIdComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a new version with the orders in force and the fewest changes */
        post: operations["postPlansIdRevisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the answers of schools that the caller may see */
        get: operations["getPlansIdReviews"];
        put?: never;
        /** Accept, or object with a typed reason, evidence and an optional counter-proposal */
        post: operations["postPlansIdReviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one answer with the facts of the dataset. The ETag is its revision */
        get: operations["getReviewsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uphold or reject an objection, with an opinion. Upholding creates the order */
        post: operations["postReviewsIdVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an answer that you gave */
        post: operations["postReviewsIdWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the appeals that the caller may see */
        get: operations["getPlansIdAppeals"];
        put?: never;
        /** Appeal with a typed reason, evidence and an optional counter-proposal */
        post: operations["postPlansIdAppeals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one appeal with the facts of the dataset. The ETag is its revision */
        get: operations["getAppealsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uphold or reject an appeal, with an opinion. Upholding creates the order */
        post: operations["postAppealsIdVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an appeal that you made */
        post: operations["postAppealsIdWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a trial plan that upholds this objection. It decides nothing */
        post: operations["postReviewsIdTrials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the price of upholding: quota margins before and after, goals lost, other moves */
        get: operations["getReviewsIdPrice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a trial plan that upholds this appeal. It decides nothing */
        post: operations["postAppealsIdTrials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the price of upholding: quota margins before and after, goals lost, other moves */
        get: operations["getAppealsIdPrice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/schools/{schoolId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what a plan does to one school: each subject before and after, backbone teachers, teachers who stay */
        get: operations["getPlansIdSchoolsSchoolId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give several objections one verdict and opinion. Each is checked by itself; those refused are listed with the reason */
        post: operations["postPlansIdVerdicts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/proposal-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check whether another teacher could move instead. Nothing is stored */
        post: operations["postPlansIdProposalChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/objection-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List moves, objections and verdicts by school */
        get: operations["getPlansIdObjectionRates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Upload one file of a form: PDF, JPEG, PNG or a Word document, at most 10 MB */
        post: operations["postEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download an evidence file */
        get: operations["getEvidenceId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List orders, page by page */
        get: operations["getOrders"];
        put?: never;
        /** Decide an order: a teacher must move, must stay, must go to a school or must not */
        post: operations["postOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one order. The ETag is its revision */
        get: operations["getOrdersId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke an order, with a reason. It stays on record */
        post: operations["postOrdersIdRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the audit trail of the district or of one object in it, newest first */
        get: operations["getEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/card-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create links to teachers’ own cards. A new link replaces the one before; only this answer holds it */
        post: operations["postPlansIdCardLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/explanations/{teacherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Explain why a teacher moves or stays, and what another decision would cost, by solving again */
        get: operations["getPlansIdExplanationsTeacherId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/unfilled-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the posts that a plan leaves unfilled, the largest gap first */
        get: operations["getPlansIdUnfilledPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/unfilled-posts/{schoolId}/{stage}/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Explain who could fill a post and what that would cost, or why no one can */
        get: operations["getPlansIdUnfilledPostsSchoolIdStageSubject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/texts/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get every text of the page in one language */
        get: operations["getTextsLanguage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/province/rollup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get sums of every district: data, plan, quotas, jobs. No personal data */
        get: operations["getProvinceRollup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the steps of the school year: what is there, what is missing, by when */
        get: operations["getYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find teachers, schools and policy clauses by name, code or words, among those the caller may see */
        get: operations["getSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/side-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List auxiliary plans, newest first */
        get: operations["getSidePlans"];
        put?: never;
        /** Start a plan of itinerant teaching or of inspectors’ areas as a job */
        post: operations["postSidePlans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/side-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the state of an auxiliary plan */
        get: operations["getSidePlansId"];
        put?: never;
        post?: never;
        /** Cancel an auxiliary plan. A finished plan is not changed */
        delete: operations["deleteSidePlansId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/side-plans/{id}/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the tables of a finished auxiliary plan */
        get: operations["getSidePlansIdTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/side-plans/{id}/tables/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one table of an auxiliary plan */
        get: operations["getSidePlansIdTablesName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/side-plans/{id}/tables/{name}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download one table of an auxiliary plan as CSV */
        get: operations["getSidePlansIdTablesNameCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check that the process is alive */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check that the database answers with the schema of this version */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get counters and histograms in the Prometheus text format */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
interface components {
    schemas: {
        Account: {
            id: string;
            login: string | null;
            displayName: string;
            disabled: boolean;
            mustChangePassword: boolean;
            createdAt: string;
            identity: {
                issuer: string;
                subject: string;
            } | null;
            memberships: components["schemas"]["Membership"][];
        };
        AccountChangeInput: {
            displayName?: string;
            disabled?: boolean;
        };
        AccountList: {
            accounts: components["schemas"]["Account"][];
            next: string | null;
        };
        AccountSecret: {
            account: components["schemas"]["Account"];
            secret: string;
            secretExpiresAt: string;
        };
        /** @description The best plan under one other decision, solved again */
        Alternative: {
            /** @enum {string} */
            kind: "stays" | "elsewhere" | "person" | "moves" | "place";
            /**
             * @description impossible: no plan keeps the rules; ordered: an order stands against it; unknown: no answer in time
             * @enum {string}
             */
            status: "possible" | "impossible" | "ordered" | "unknown";
            label: string;
            says: string;
            /** @description Null where the reader is not shown the person */
            teacherId: string | null;
            schoolId: string | null;
            levels: {
                before: number;
                after: number;
                lost: number;
                goals: components["schemas"]["GoalLoss"][];
            }[];
            quotas: components["schemas"]["QuotaMargin"][];
            /** @description Teachers whose school differs from the plan */
            changes: number | null;
        };
        AlternativePlan: {
            /** @description Level by level */
            values: number[];
            /** @description Against the plan, level by level */
            lost: number[];
            /** @description Teachers whose school differs: from the plan, then from each alternative before */
            distances: number[];
            moves: {
                teacherId: string;
                fromSchoolId: string | null;
                toSchoolId: string;
                stage: string;
                subject: string;
            }[];
        };
        Answer: {
            id: string;
            planId: string;
            /** @enum {string} */
            kind: "review" | "appeal";
            schoolId: string | null;
            school: string | null;
            teacherId: string | null;
            teacher: string | null;
            /** @enum {string} */
            standing: "accepted" | "open" | "upheld" | "rejected" | "withdrawn";
            standingName: string;
            late: boolean;
            objection: {
                /** @enum {string} */
                demand: "stay" | "not_there" | "move" | "go_there";
                demandName: string;
                schoolId: string | null;
                reason: ("only_teacher" | "graduating_class" | "hardship" | "project_lead" | "other") | null;
                reasonName: string;
                words: string | null;
                evidence: string[];
                proposal: {
                    teacherId: string;
                    teacher: string | null;
                    toSchoolId: string | null;
                } | null;
                withheld: boolean;
            } | null;
            fact: {
                /** @enum {string} */
                verdict: "borne_out" | "not_borne_out" | "unknown";
                text: string;
            } | null;
            proposalCheck: {
                possible: boolean;
                obstacles: string[];
                overrides: string[];
            } | null;
            opinion: string | null;
            createdAt: string;
            decidedAt: string | null;
            /** @description The value of the ETag */
            revision: string;
        };
        AnswerList: {
            answers: components["schemas"]["Answer"][];
            next: string | null;
        };
        AnswerRequestInput: {
            /**
             * @description The teacher. null: the whole list of the school
             * @default null
             */
            teacherId: string | null;
            /**
             * @description The school that answers. Default: the caller’s own
             * @default null
             */
            schoolId: string | null;
            /**
             * @description null: accepted
             * @default null
             */
            objection: components["schemas"]["ObjectionRequestInput"] | null;
        };
        AttainableQuota: {
            rule: string;
            name: string;
            clause: string;
            scope: string;
            scopeName: string;
            required: number;
            of: number | null;
            /** @description People; null unless proven */
            attainable: number | null;
            /** @enum {string} */
            outcome: "proven" | "not_proven" | "no_plan";
            /** @description Whether the other rotation quotas had to be set aside as well */
            alone: boolean;
            text: string;
        };
        Calendar: {
            year: number;
            /**
             * @description Set by the district, in the data folder, or included
             * @enum {string}
             */
            origin: "district" | "data" | "shipped";
            originName: string;
            source: string;
            /** @description Whether the days were compared with the official notice */
            verified: boolean;
            holidays: {
                zh: string;
                en: string;
                from: string;
                to: string;
            }[];
            worked: string[];
        };
        CalendarList: {
            calendars: components["schemas"]["Calendar"][];
            /** @description Faults of calendars in the data folder; these calendars are ignored */
            faults: components["schemas"]["Fault"][];
        };
        /** @description A calendar as in data/calendars: `format` (`calendar/1`), `country` (`CN`), `year`, `source`, `verified`, `holidays` (`zh`, `en`, first day `from`, last day `to`) and `worked`, weekend days that are worked. */
        CalendarRequestInput: {
            [key: string]: unknown;
        };
        CardLinkList: {
            links: {
                teacherId: string;
                link: string;
                expiresAt: string;
            }[];
        };
        CardLinkRequestInput: {
            teacherIds: string[];
            /** @default 14 */
            days: number;
        };
        /** @description The part of a card link after `#`. */
        CardLoginInput: {
            token: string;
        };
        CellCorrection: {
            place: string;
            row: number;
            column: number;
            /** @description Empty: the cell is cleared */
            value: string;
        };
        CellCorrectionInput: {
            place: string;
            row: number;
            column: number;
            /** @description Empty: the cell is cleared */
            value: string;
        };
        Check: {
            rule: string;
            name: string;
            clause: string;
            scope: string;
            scopeName: string;
            required: string;
            actual: string;
            holds: boolean;
            notChecked: boolean;
            notApplicable: boolean;
        };
        CheckList: {
            checks: components["schemas"]["Check"][];
        };
        ClauseHit: {
            clause: string;
            document: string;
            quote: string;
            meaning: string;
        };
        ColumnChoice: {
            id: string;
            name: string;
            needed: boolean;
        };
        Conflict: {
            message: string;
            minimal: boolean;
            requirements: {
                rule: string;
                clause: string;
                scope: string;
                scopeName: string;
                text: string;
            }[];
        };
        /** @description Cells to be read with other values; none: the upload is read again as it is */
        CorrectionsInput: {
            cells: components["schemas"]["CellCorrectionInput"][];
        };
        Dataset: {
            id: string;
            name: string;
            createdAt: string;
            sha256: string;
            counts: {
                [key: string]: number;
            };
            warningCount: number;
            /** @description Whether it is the last import that was not withdrawn */
            inForce: boolean;
            /** @description Time of the last import of this content; createdAt is the first */
            importedAt: string;
            /** @description Name of the account that imported it last */
            importedBy: string | null;
            withdrawnAt: string | null;
            withdrawnWhy: string | null;
            warnings: components["schemas"]["Fault"][];
        };
        DatasetBrief: {
            id: string;
            name: string;
            createdAt: string;
            sha256: string;
            counts: {
                [key: string]: number;
            };
            warningCount: number;
            /** @description Whether it is the last import that was not withdrawn */
            inForce: boolean;
            /** @description Time of the last import of this content; createdAt is the first */
            importedAt: string;
            /** @description Name of the account that imported it last */
            importedBy: string | null;
            withdrawnAt: string | null;
            withdrawnWhy: string | null;
        };
        DatasetList: {
            datasets: components["schemas"]["DatasetBrief"][];
            next: string | null;
        };
        Diagnosis: {
            complete: boolean;
            attainable: {
                rule: string;
                scope: string;
                attainable: number | null;
                required: number | null;
                of: number | null;
                /** @enum {string} */
                outcome: "proven" | "not_proven" | "no_plan";
                text: string;
            }[];
            waysOut: {
                lawful: boolean;
                people: number | null;
                posts: number | null;
                cost: string;
                changes: {
                    rule: string;
                    clause: string;
                    lawful: boolean;
                    text: string;
                    law: string;
                    change: {
                        /** @constant */
                        kind: "policy";
                        key: string;
                        before: unknown;
                        value: unknown;
                    } | {
                        /** @constant */
                        kind: "column";
                        /** @enum {string} */
                        table: "schools" | "teachers" | "hires";
                        column: string;
                        ids: string[];
                        value: string;
                    } | {
                        /** @constant */
                        kind: "order";
                        teacherId: string;
                        order: string;
                        schoolId: string | null;
                    };
                }[];
            }[];
        };
        District: {
            id: string;
            code: string;
            name: string;
            createdAt: string;
        };
        DistrictChangeInput: {
            name: string;
        };
        DistrictList: {
            districts: components["schemas"]["District"][];
        };
        DistrictStanding: {
            code: string;
            district: string;
            data: {
                schools: number;
                teachers: number;
                importedAt: string;
            } | null;
            plan: {
                version: number;
                status: string;
                statusName: string;
                /** @enum {string} */
                state: "draft" | "in_review" | "public_notice" | "final";
                stateName: string;
                transfers: number;
                backbone: number;
                broken: number;
                quotas: {
                    rule: string;
                    name: string;
                    scope: string;
                    scopeName: string;
                    required: string;
                    actual: string;
                    holds: boolean;
                }[];
                decidedAt: string | null;
            } | null;
            jobs: {
                waiting: number;
                running: number;
            };
        };
        Document: {
            id: string;
            planId: string;
            /** @enum {string} */
            kind: "school_sheets" | "notice" | "cards" | "orders" | "letters" | "evidence" | "rehearsal" | "fairness" | "registration";
            /** @description The school of a school sheet */
            schoolId: string | null;
            name: string;
            title: string;
            /** @enum {string} */
            language: "zh" | "en";
            mediaType: string;
            size: number;
            sha256: string;
            createdAt: string;
        };
        DocumentJob: {
            id: string;
            planId: string;
            datasetId: string;
            datasetName: string;
            /** @enum {string} */
            state: "queued" | "running" | "finished" | "cancelled" | "failed";
            queuePosition: number | null;
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
            links: {
                self: string;
                events: string;
                plan: string;
            };
            /** @description The documents, once the job has finished */
            documents: components["schemas"]["Document"][];
            /** @description Documents that were left out, each with the name that the PDF font lacks */
            notMade: components["schemas"]["Fault"][];
            /** @description Why no document was created, with every name that cannot be printed */
            problem: components["schemas"]["Problem"] | null;
        };
        /** @description A job that creates documents of a plan */
        DocumentJobBrief: {
            id: string;
            planId: string;
            datasetId: string;
            datasetName: string;
            /** @enum {string} */
            state: "queued" | "running" | "finished" | "cancelled" | "failed";
            queuePosition: number | null;
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
            links: {
                self: string;
                events: string;
                plan: string;
            };
        };
        DocumentJobList: {
            documentJobs: components["schemas"]["DocumentJobBrief"][];
        };
        DocumentList: {
            documents: components["schemas"]["Document"][];
        };
        DocumentRequestInput: {
            /** @description Default: every kind that the state allows */
            kinds?: ("school_sheets" | "notice" | "cards" | "orders" | "letters" | "evidence" | "rehearsal" | "fairness" | "registration")[];
            /**
             * @default docx
             * @enum {string}
             */
            format: "docx" | "pdf";
            /**
             * @description Default: the language of the request
             * @enum {string}
             */
            language?: "zh" | "en";
            /** @description The issuing office */
            bureau?: string;
            /**
             * Format: date
             * @description The day of the public notice. Default: the day it began
             */
            issued?: string;
            /**
             * Format: date
             * @description The day of the decision, after the notice. Default: the day on record
             */
            decided?: string;
            /**
             * Format: date
             * @description The day of rotation notices, orders and letters, no day before the decision
             */
            ordersIssued?: string;
            /**
             * Format: date
             * @description The last day to report for duty
             */
            reportBy?: string;
            /** @description The office’s code in document numbers, such as 龙教人 */
            numberWord?: string;
            /** @description Address or telephone number for objections */
            contact?: string;
            /**
             * @default whole
             * @enum {string}
             */
            noticeNames: "whole" | "masked";
        };
        DocumentsMade: {
            documents: components["schemas"]["Document"][];
            /** @description Documents that were left out, each with the name that the PDF font lacks */
            notMade: components["schemas"]["Fault"][];
        };
        EfficientPoint: {
            /** @description In the order of the objectives; proven */
            values: number[];
            /** @description Every goal of the plan that stands for the point */
            goals: {
                [key: string]: number;
            };
            moves: {
                teacherId: string;
                fromSchoolId: string | null;
                toSchoolId: string;
                stage: string;
                subject: string;
            }[];
            text: string;
        };
        /** @description The address of the identity provider to open. */
        Elsewhere: {
            location: string;
        };
        Event: {
            number: number;
            at: string;
            actor: string | null;
            /** @description Name of the account */
            actorName: string | null;
            actorRole: string | null;
            action: string;
            subjectKind: string;
            subjectId: string;
            /** @description null if it is about a person and the caller does not decide */
            why: string | null;
            data: {
                [key: string]: unknown;
            };
            previousSha256: string;
            sha256: string;
        };
        EventList: {
            events: components["schemas"]["Event"][];
            next: string | null;
        };
        Evidence: {
            id: string;
            name: string;
            mediaType: string;
            size: number;
            sha256: string;
            createdAt: string;
        };
        Explanation: {
            planId: string;
            teacherId: string;
            name: string;
            /** @enum {string} */
            outcome: "moves" | "stays";
            /** @description Of a stay */
            why: ("not_eligible" | "refused" | "outweighed") | null;
            /** @description Alternatives are priced for proven plans alone */
            proven: boolean;
            worth: components["schemas"]["MoveWorth"] | null;
            blocks: components["schemas"]["ExplanationBlock"][];
            alternatives: components["schemas"]["Alternative"][];
            priced: {
                priced: number;
                of: number;
            } | null;
        };
        /** @description One block of a card, in the language of the request */
        ExplanationBlock: {
            /** @enum {string} */
            key: "route" | "eligible" | "posts" | "why_stays" | "candidates" | "alternatives" | "order" | "guarantees" | "sources";
            heading: string;
            lines: string[];
        };
        Fault: {
            /** @enum {string} */
            severity: "error" | "warning";
            place: string;
            row: number | null;
            column: string | null;
            found: string | null;
            expected: string;
            remedy: string;
            /** @description Whole values for the cell that the remedy means, the likeliest first */
            readonly suggestions?: string[];
        };
        Finding: {
            clause: string;
            rule: string;
            passes: boolean;
            text: string;
            evidence: {
                field: string;
                value: string;
            }[];
        };
        FreezeInput: {
            /**
             * @description No one comes or goes but as in the plan before; codes or names
             * @default []
             */
            schools: string[];
            /** @default [] */
            subjects: string[];
            /**
             * @description Codes
             * @default []
             */
            teachers: string[];
        };
        GivenOrderInput: {
            teacherId: string;
            /** @enum {string} */
            kind: "move" | "stay" | "assign" | "forbid";
            /**
             * @description For assign, and for forbid; null: every school
             * @default null
             */
            schoolId: string | null;
        };
        /** @description Lower is better: what is lost is above zero */
        GoalLoss: {
            goal: string;
            weight: number;
            before: number;
            after: number;
            lost: number;
        };
        HeadingKeyInput: {
            /** @enum {string} */
            table: "schools" | "posts" | "teachers" | "travel" | "orders" | "hires" | "enrolment" | "entrants";
            heading: string;
        };
        HeadingList: {
            headings: {
                /** @enum {string} */
                table: "schools" | "posts" | "teachers" | "travel" | "orders" | "hires" | "enrolment" | "entrants";
                heading: string;
                /** @description The identifier of the column */
                column: string;
                columnName: string;
            }[];
        };
        HeadingMapInput: {
            /** @enum {string} */
            table: "schools" | "posts" | "teachers" | "travel" | "orders" | "hires" | "enrolment" | "entrants";
            heading: string;
            /** @description The identifier of the column */
            column: string;
        };
        Health: {
            /** @constant */
            status: "alive";
        };
        /** @description `sub` of the configured identity provider. */
        IdentityChangeInput: {
            subject: string;
        };
        IdentityProvider: {
            name: string | null;
        };
        Import: {
            id: string;
            /** @description The dataset, once the import has finished */
            datasetId: string | null;
            datasetName: string;
            /** @enum {string} */
            state: "queued" | "running" | "finished" | "cancelled" | "failed";
            queuePosition: number | null;
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
            links: {
                self: string;
                events: string;
                dataset: string | null;
            };
            /** @description Why nothing was imported, with every fault */
            problem: components["schemas"]["Problem"] | null;
        };
        /** @description An import job */
        ImportBrief: {
            id: string;
            /** @description The dataset, once the import has finished */
            datasetId: string | null;
            datasetName: string;
            /** @enum {string} */
            state: "queued" | "running" | "finished" | "cancelled" | "failed";
            queuePosition: number | null;
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
            links: {
                self: string;
                events: string;
                dataset: string | null;
            };
        };
        ImportList: {
            imports: components["schemas"]["ImportBrief"][];
        };
        Ledger: {
            teachers: number;
            grossEligible: number;
            eligible: number;
            exemptions: {
                rule: string;
                count: number;
            }[];
            matching: number;
            offset: number;
            next: string | null;
            entries: components["schemas"]["LedgerEntry"][];
        };
        LedgerEntry: {
            teacherId: string;
            name: string;
            schoolId: string;
            school: string;
            eligible: boolean;
            monthsAtSchool: number;
            findings: components["schemas"]["Finding"][];
        };
        LessonArithmetic: {
            stage: string;
            stageName: string;
            classes: number;
            /** @description Whether the classes were counted from the pupils */
            fromPupils: boolean;
            /** @description A week */
            lessonsPerClass: number;
            /** @description Lessons a week of a full-time teacher */
            load: number;
            /** @description classes × lessonsPerClass ÷ load */
            demand: number;
            /** @description Rounded so that the subjects of the school add up */
            teachers: number;
        };
        Level: {
            goals: string[];
            name: string;
            value: number;
            /** @description The value in words */
            reached: string;
            bound: number | null;
            gap: number | null;
            proven: boolean;
            verdict: string;
        };
        LoginInput: {
            login: string;
            password: string;
        };
        Membership: {
            id: string;
            role: components["schemas"]["Role"];
            districtId: string | null;
            district: string | null;
            schoolId: string | null;
            teacherId: string | null;
        };
        MembershipSwitchInput: {
            /** Format: uuid */
            membershipId: string;
        };
        MoveChange: {
            teacherId: string;
            teacher: string;
            /** @enum {string} */
            kind: "added" | "dropped" | "redirected" | "reposted";
            kindName: string;
            before: {
                schoolId: string;
                school: string;
                stage: string;
                subject: string;
            } | null;
            now: {
                schoolId: string;
                school: string;
                stage: string;
                subject: string;
            } | null;
            cause: string;
            causeText: string;
        };
        /** @description What is lost without a move, exactly */
        MoveWorth: {
            /** @enum {string} */
            decidedBy: "order" | "rules" | "level" | "draw" | "unknown";
            /** @description The level that would be worse, from 1 */
            level: number | null;
            goals: string[];
            /** @description All that is lost, where no quota margin and no goal worth a move is */
            onlyGoals: string[] | null;
            /** @description Other movers who would stay without this move, those shown to the reader */
            falling: string[];
            fallingCount: number;
            /** @description Of them those without whom this move would not be made either */
            together: string[];
            togetherCount: number;
        };
        /** @description An included dataset: `sample`, or a name of `GET /api/samples`. */
        NamedDatasetInput: {
            name: string;
            /** @description A version of the district’s policy as `name/version` or by its id, `name` for the newest, the name of a preset, or a policy as in policy.json; the built-in policy where absent. */
            policy?: string | {
                [key: string]: unknown;
            };
        };
        NewAccountInput: {
            login: string;
            displayName: string;
            memberships: components["schemas"]["NewMembershipInput"][];
        };
        NewDistrictInput: {
            code: string;
            name: string;
        };
        NewMembershipInput: {
            /** @enum {string} */
            role: "personnel_officer" | "principal" | "leader" | "auditor" | "province" | "administrator";
            /** @default null */
            districtId: string | null;
            /** @default null */
            schoolId: string | null;
        };
        NewTokenInput: {
            name: string;
            scopes: components["schemas"]["ScopeInput"][];
            /** @description Days until it expires */
            days: number;
        };
        Notice: {
            id: string;
            /** @enum {string} */
            kind: "review" | "public_notice" | "appeal";
            beganOn: string;
            dueOn: string;
            workdays: number;
            workdaysLeft: number;
            withoutCalendar: number[];
            unverified: number[];
            endedAt: string | null;
            endedWhy: string | null;
        };
        NoticeList: {
            notices: components["schemas"]["Notice"][];
        };
        NoticePreview: {
            planId: string;
            notices: {
                /** @enum {string} */
                of: "teachers" | "heads";
                title: string;
                sheets: {
                    /** @enum {string} */
                    orientation: "portrait" | "landscape";
                    /** @enum {string} */
                    type: "text" | "sheet" | "card";
                    /** @description Words at the head of every page of a notice that must not be issued */
                    mark: string | null;
                    /** @description An attachment: its pages count on from the sheet before */
                    continues: boolean;
                    blocks: ({
                        /** @enum {string} */
                        kind: "title" | "number" | "heading" | "attachment" | "note";
                        text: string;
                    } | {
                        /** @constant */
                        kind: "paragraph";
                        text: string;
                        indent: boolean;
                    } | {
                        /** @constant */
                        kind: "fields";
                        rows: {
                            label: string;
                            value: string;
                        }[];
                    } | {
                        /** @constant */
                        kind: "table";
                        columns: {
                            heading: string;
                            width: number;
                            /** @enum {string} */
                            align: "left" | "right" | "center";
                        }[];
                        rows: string[][];
                        /** @enum {string} */
                        type: "normal" | "small";
                        sums?: number[];
                    } | {
                        /** @constant */
                        kind: "signature";
                        lines: string[];
                    })[];
                }[];
            }[];
        };
        ObjectionPrice: {
            /** @enum {string} */
            verdict: "free" | "costs" | "impossible" | "unknown";
            verdictName: string;
            quotas: {
                rule: string;
                name: string;
                scope: string;
                before: number | null;
                after: number | null;
            }[];
            levels: {
                goals: string[];
                before: number;
                after: number;
                lost: number;
                exact: boolean;
            }[];
            others: components["schemas"]["MoveChange"][];
            /** @description What fewer changes lose, level by level; the least loss first, the fewest changes last */
            points: {
                complete: boolean;
                prices: {
                    others: number;
                    lost: number[];
                }[];
            };
        };
        ObjectionPrices: {
            /** @constant */
            kind: "objection_prices";
            objections: {
                answerId: string;
                teacherId: string;
                teacher: string;
                /** @enum {string} */
                verdict: "free" | "costs" | "impossible" | "ordered" | "unknown";
                verdictName: string;
                levels: {
                    goals: string[];
                    name: string;
                    before: number;
                    after: number;
                    lost: number;
                }[];
                quotas: {
                    rule: string;
                    name: string;
                    scope: string;
                    scopeName: string;
                    before: number | null;
                    after: number | null;
                }[];
                /** @description Other teachers whose school changes */
                others: {
                    teacherId: string;
                    teacher: string;
                    /** @description School of the plan */
                    before: string;
                    now: string | null;
                }[];
            }[];
            /** @description Answers that cost nothing */
            free: string[];
            /** @description Objections that touch the same people, schools or quota margin */
            groups: {
                answerIds: string[];
                together: components["schemas"]["UpheldPrice"];
                /** @description Losses of the members added up, level by level */
                sum: number[];
                /** @description Whether together they cost what they cost one by one */
                addsUp: boolean;
            }[];
            /** @description All that are possible by themselves */
            together: components["schemas"]["UpheldPrice"] | null;
        };
        ObjectionRate: {
            schoolId: string;
            school: string;
            moves: number;
            answered: boolean;
            unanswered: number;
            objectedMoves: number;
            open: number;
            upheld: number;
            rejected: number;
            withdrawn: number;
        };
        ObjectionRateList: {
            schools: components["schemas"]["ObjectionRate"][];
        };
        ObjectionRequestInput: {
            /** @enum {string} */
            demand: "stay" | "not_there" | "move" | "go_there";
            /**
             * @description For go_there and not_there
             * @default null
             */
            schoolId: string | null;
            /** @enum {string} */
            reason: "only_teacher" | "graduating_class" | "hardship" | "project_lead" | "other";
            /** @default null */
            words: string | null;
            /**
             * @description Ids of evidence files
             * @default []
             */
            evidence: string[];
            /** @default null */
            proposal: {
                teacherId: string;
                /** @default null */
                toSchoolId: string | null;
            } | null;
        };
        Order: {
            id: string;
            planId: string | null;
            answerId: string | null;
            teacherId: string;
            /** @enum {string} */
            kind: "move" | "stay" | "assign" | "forbid";
            kindName: string;
            schoolId: string | null;
            /** @description null if the caller does not decide */
            reason: string | null;
            expires: string | null;
            createdAt: string;
            revokedAt: string | null;
            revokedWhy: string | null;
        };
        OrderList: {
            orders: components["schemas"]["Order"][];
            next: string | null;
        };
        OrderRequestInput: {
            /**
             * Format: uuid
             * @description The dataset of the teacher and the school
             */
            datasetId: string;
            /**
             * @description The plan that the order was decided on
             * @default null
             */
            planId: string | null;
            teacherId: string;
            /** @enum {string} */
            kind: "move" | "stay" | "assign" | "forbid";
            /** @default null */
            schoolId: string | null;
            reason: string;
            /**
             * @description Last day. null: valid until revoked
             * @default null
             */
            expires: string | null;
        };
        PasswordChangeInput: {
            present: string;
            next: string;
        };
        PlacedFault: {
            /** @enum {string} */
            severity: "error" | "warning";
            place: string;
            row: number | null;
            column: string | null;
            found: string | null;
            expected: string;
            remedy: string;
            /** @description Whole values for the cell that the remedy means, the likeliest first */
            readonly suggestions?: string[];
            /** @description Faults of one kind read alike but for their values */
            kind: string;
            /** @description From 1; empty: the whole table */
            cells: {
                row: number;
                column: number;
            }[];
            /** @description What rests on the column */
            affects: string[];
        };
        Placement: {
            teacherId: string;
            teacher: string;
            schoolId: string;
            school: string;
            area: string;
            stage: string;
            stageName: string;
            subject: string;
            subjectName: string;
            hireType: string;
            hireTypeName: string;
            bondUntil: string | null;
            commuteMinutes: number | null;
            wishRank: number | null;
            reasons: string[];
        };
        PlacementList: {
            placements: components["schemas"]["Placement"][];
        };
        Plan: {
            id: string;
            datasetId: string;
            datasetName: string;
            /** @enum {string} */
            state: "queued" | "running" | "finished" | "cancelled" | "failed";
            queuePosition: number | null;
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
            /** @description The plan of which it is a scenario */
            parentPlanId: string | null;
            scenarioName: string | null;
            progress: components["schemas"]["Progress"] | null;
            summary: components["schemas"]["PlanSummary"] | null;
            policyVersion: components["schemas"]["PolicyVersion"] | null;
            problem: components["schemas"]["Problem"] | null;
        };
        PlanBrief: {
            id: string;
            datasetId: string;
            datasetName: string;
            /** @enum {string} */
            state: "queued" | "running" | "finished" | "cancelled" | "failed";
            queuePosition: number | null;
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
            /** @description The plan of which it is a scenario */
            parentPlanId: string | null;
            scenarioName: string | null;
            progress: components["schemas"]["Progress"] | null;
        };
        PlanComparison: {
            from: string;
            to: string;
            goals: {
                goal: string;
                name: string;
                level: number | null;
                before: number;
                now: number;
                standing: ("better" | "worse" | "same") | null;
                standingText: string;
            }[];
            quotas: {
                rule: string;
                name: string;
                scope: string;
                scopeName: string;
                before: {
                    required: number;
                    actual: number;
                    margin: number;
                    rate: string;
                    of: number;
                    holds: boolean;
                    applicable: boolean;
                } | null;
                now: {
                    required: number;
                    actual: number;
                    margin: number;
                    rate: string;
                    of: number;
                    holds: boolean;
                    applicable: boolean;
                } | null;
                standing: ("better" | "worse" | "same") | null;
                standingText: string;
            }[];
            indicators: {
                indicator: string;
                stage: string;
                name: string;
                before: {
                    coefficient: string | null;
                    keepsLimit: boolean;
                    schoolsMeeting: number;
                    schools: number;
                    known: boolean;
                } | null;
                now: {
                    coefficient: string | null;
                    keepsLimit: boolean;
                    schoolsMeeting: number;
                    schools: number;
                    known: boolean;
                } | null;
                standing: ("better" | "worse" | "same") | null;
                standingText: string;
            }[];
            manualPlacements: {
                before: number;
                now: number;
                most: number | null;
            };
            broken: {
                before: {
                    rule: string;
                    name: string;
                    cases: number;
                }[];
                now: {
                    rule: string;
                    name: string;
                    cases: number;
                }[];
            };
            policyKeys: string[];
            moves: {
                kept: number;
                counts: {
                    added: number;
                    dropped: number;
                    redirected: number;
                    reposted: number;
                };
                causes: {
                    [key: string]: number;
                };
                changes: components["schemas"]["MoveChange"][];
            };
        };
        PlanDifference: {
            from: string;
            to: string;
            kept: number;
            counts: {
                added: number;
                dropped: number;
                redirected: number;
                reposted: number;
            };
            causes: {
                [key: string]: number;
            };
            changes: components["schemas"]["MoveChange"][];
        };
        PlanDocument: {
            /** @constant */
            format: "plan/1";
            status: string;
        } & {
            [key: string]: unknown;
        };
        PlanList: {
            plans: components["schemas"]["PlanBrief"][];
        };
        PlanRequestInput: {
            datasetId: string;
            /** @description A version of the district’s policy as `name/version` or by its id, `name` for the newest, the name of a preset, or a policy as in policy.json; the built-in policy where absent. */
            policy?: string | {
                [key: string]: unknown;
            };
            /** @enum {string} */
            engine?: "auto" | "highs" | "javascript-lp-solver" | "exhaustive";
            /** @description Seconds */
            timeLimit?: number;
            previousPlanId?: string;
        };
        PlanStanding: {
            planId: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "in_review" | "public_notice" | "final";
            stateName: string;
            reviewDue: string | null;
            noticeDue: string | null;
            appealDue: string | null;
            steps: components["schemas"]["PlanStep"][];
            counts: {
                schoolsUnanswered: number;
                openObjections: number;
                openAppeals: number;
                manualPlacements: number;
                transfers: number;
                manualMost: number | null;
                ordersNotInPlan: number;
            } | null;
            reminders: components["schemas"]["Reminder"][];
            decisions: {
                /** @enum {string} */
                from: "draft" | "in_review" | "public_notice" | "final";
                /** @enum {string} */
                to: "draft" | "in_review" | "public_notice" | "final";
                why: string | null;
                at: string;
            }[];
        };
        PlanStep: {
            /** @enum {string} */
            step: "open_review" | "publish" | "finalise" | "take_back" | "withdraw_notice" | "revoke";
            name: string;
            /** @enum {string} */
            to: "draft" | "in_review" | "public_notice" | "final";
            permitted: boolean;
            reasonNeeded: boolean;
            missing: components["schemas"]["Refusal"][];
        };
        PlanSummary: {
            /** @enum {string} */
            status: "optimal" | "feasible" | "infeasible" | "cancelled";
            statusName: string;
            policy: string;
            transfers: number;
            placements: {
                placed: number;
                hires: number;
            };
            overstaffed: {
                schools: {
                    before: number;
                    after: number;
                };
                people: {
                    before: number;
                    after: number;
                };
            };
            quotas: components["schemas"]["Quota"][];
            levels: components["schemas"]["Level"][];
            checks: {
                all: number;
                broken: number;
                notChecked: number;
                notApplicable: number;
            };
            /** @description What the moves count in, in words */
            countsIn: string[];
            /** @description The rotation by direction, and readings of the backbone share, in words */
            rotation: string[];
            /** @description What an inspector will ask about, in words */
            warnings: string[];
            conflicts: components["schemas"]["Conflict"][];
            /** @description What the conflicts ask for: one requirement, one of each set, or what is not known */
            relaxing: ("one" | "each" | "unproven" | "unexplained") | null;
            diagnosis: components["schemas"]["Diagnosis"] | null;
            /** @description Without a plan: the one missing column to fill first, in a sentence */
            fillFirst?: string;
        };
        PlanVersion: {
            planId: string;
            version: number;
            previousPlanId: string | null;
            datasetId: string;
            status: string;
            /** @enum {string} */
            state: "draft" | "in_review" | "public_notice" | "final";
            stateName: string;
            createdAt: string;
            trial: boolean;
            /** @description The plan of which it is a scenario */
            parentPlanId: string | null;
            scenarioName: string | null;
            /** @description Whether the school year is about it: of those the caller sees, one at most */
            ofYear: boolean;
        };
        PlanVersionList: {
            versions: components["schemas"]["PlanVersion"][];
        };
        Policy: {
            id: string;
            name: string;
            version: number;
            title: string;
            sha256: string;
            createdAt: string;
            /** @description Complete with every default */
            policy: {
                [key: string]: unknown;
            };
        };
        PolicyBrief: {
            id: string;
            name: string;
            version: number;
            title: string;
            sha256: string;
            createdAt: string;
        };
        PolicyChange: {
            key: string;
            name: string;
            before: unknown;
            after: unknown;
            text: string;
        };
        PolicyCheck: {
            faults: components["schemas"]["Fault"][];
            changes: components["schemas"]["PolicyChange"][];
        };
        PolicyCheckRequestInput: {
            /** @description As in policy.json */
            policy: {
                [key: string]: unknown;
            };
            /** @description What it is compared with; the built-in policy where absent */
            from?: string;
        };
        PolicyDifference: {
            from: components["schemas"]["PolicyVersion"] | null;
            to: components["schemas"]["PolicyVersion"];
            changes: components["schemas"]["PolicyChange"][];
        };
        PolicyForm: {
            groups: {
                group: string;
                name: string;
                keys: components["schemas"]["PolicyKey"][];
            }[];
            goals: {
                goal: string;
                name: string;
            }[];
        };
        PolicyKey: {
            key: string;
            name: string;
            meaning: string;
            /** @description What the value may be, in words */
            expected: string;
            default: unknown;
            clauses: {
                clause: string | null;
                text: string;
            }[];
            control: {
                /** @constant */
                kind: "number";
                least: number;
                most: number;
                optional: boolean;
            } | {
                /** @constant */
                kind: "switch";
            } | {
                /** @enum {string} */
                kind: "choice" | "set";
                options: {
                    value: string;
                    name: string;
                }[];
            } | {
                /** @constant */
                kind: "rate";
                optional: boolean;
            } | {
                /** @constant */
                kind: "words";
                most: number;
            } | {
                /** @constant */
                kind: "day";
            } | {
                /** @constant */
                kind: "goals";
            } | {
                /** @constant */
                kind: "structure";
            };
        };
        PolicyList: {
            policies: components["schemas"]["PolicyBrief"][];
        };
        PolicyRequestInput: {
            /** @description The name shared by all versions of the policy, without a slash */
            name: string;
            /** @description As in policy.json */
            policy: {
                [key: string]: unknown;
            };
        };
        PolicyVersion: {
            id: string;
            name: string;
            version: number;
        };
        Post: {
            schoolId: string;
            school: string;
            stage: string;
            stageName: string;
            subject: string;
            subjectName: string;
            required: number;
            min: number | null;
            max: number | null;
            held: number;
            gap: number;
        };
        PostArithmetic: {
            /** @description Whether the dataset gives the posts; else they are computed as shown */
            given: boolean;
            /** @description Approved and lent posts of the school without a holder */
            freePosts: number | null;
            stages: components["schemas"]["LessonArithmetic"][];
        };
        /** @description People required in the post, held before the plan and after all of it */
        PostCounts: {
            required: number;
            before: number;
            after: number;
        };
        PostExplanation: {
            planId: string;
            schoolId: string;
            school: string;
            stage: string;
            subject: string;
            required: number;
            held: number;
            after: number;
            missing: number;
            proven: boolean;
            /** @description Teachers who could take the post */
            candidates: number;
            heading: string;
            lines: string[];
            alternatives: components["schemas"]["Alternative"][];
            priced: {
                priced: number;
                of: number;
            } | null;
        };
        PostList: {
            posts: components["schemas"]["Post"][];
            matching: number;
            next: string | null;
        };
        Preset: {
            name: string;
            title: string;
            policy: {
                [key: string]: unknown;
            };
        };
        PresetList: {
            presets: components["schemas"]["Preset"][];
        };
        Problem: {
            type: string;
            /** @enum {string} */
            code: "malformed_body" | "invalid_request" | "not_found" | "not_signed_in" | "login_refused" | "login_slowed" | "card_link_over" | "provider_off" | "provider_unavailable" | "provider_refused" | "provider_entry_over" | "provider_nobody" | "subject_taken" | "not_permitted" | "password_change_required" | "password_refused" | "foreign_origin" | "too_many_requests" | "account_not_found" | "district_not_found" | "membership_not_found" | "token_not_found" | "teacher_not_found" | "post_not_found" | "study_not_found" | "way_out_not_found" | "scenario_unchanged" | "order_faults" | "plan_not_running" | "goals_unknown" | "loss_not_understood" | "no_open_objections" | "login_taken" | "code_taken" | "last_administrator" | "revision_missing" | "revision_stale" | "not_acceptable" | "dataset_not_found" | "no_dataset_in_force" | "plan_not_found" | "plan_not_ready" | "plan_not_available" | "plan_without_moves" | "plan_not_proven" | "plan_withdrawn" | "plan_not_reproduced" | "question_stopped" | "question_failed" | "no_answer_in_time" | "table_not_found" | "document_not_found" | "documents_unprintable" | "review_not_found" | "order_not_found" | "refused_by_role" | "refused_for_now" | "refused_as_given" | "body_too_large" | "upload_too_large" | "unsupported_media_type" | "upload_not_understood" | "dataset_faults" | "upload_not_kept" | "correction_outside" | "heading_not_found" | "policy_faults" | "policy_not_found" | "policy_name_taken" | "calendar_not_found" | "calendar_not_own" | "calendar_faults" | "database_unavailable" | "schema_deviates" | "storage_full" | "queue_full" | "idempotency_key_malformed" | "idempotency_key_reused" | "idempotency_under_way" | "idempotency_answer_lost" | "no_plan_in_time" | "solve_failed" | "memory_exceeded" | "worker_lost" | "job_not_found" | "job_cancelled" | "job_failed" | "upload_erased" | "internal";
            title: string;
            status: number;
            detail: string;
            instance: string;
            faults?: components["schemas"]["Fault"][];
            refusals?: components["schemas"]["Refusal"][];
        };
        Progress: {
            phase: string;
            goals: string[];
            best: number | null;
            bound: number | null;
            gap: number | null;
            seconds: number;
            /** @description Levels reached so far, in their order, each as it was last reported */
            levels: {
                goals: string[];
                best: number | null;
                bound: number | null;
                seconds: number;
            }[];
        };
        ProposalCheck: {
            possible: boolean;
            obstacles: string[];
            overrides: string[];
        };
        ProposalRequestInput: {
            teacherId: string;
            proposal: {
                teacherId: string;
                /** @default null */
                toSchoolId: string | null;
            };
        };
        /** @description The part after `#` or `?` of the address that the provider returned to. */
        ProviderAnswerInput: {
            answer: string;
        };
        Quota: {
            rule: string;
            name: string;
            scope: string;
            scopeName: string;
            clause: string;
            required: number;
            actual: number;
            margin: number;
            applicable: boolean;
            holds: boolean;
            formula: string;
            verdict: string;
        };
        /** @description Persons above the requirement; null where the quota counts no person */
        QuotaMargin: {
            rule: string;
            scope: string;
            before: number | null;
            after: number | null;
        };
        Ready: {
            /** @constant */
            status: "ready";
        };
        Refusal: {
            /** @enum {string} */
            kind: "role" | "state" | "reason" | "missing" | "subject";
            rule: string;
            clause: string;
            text: string;
        };
        Reminder: {
            /** @enum {string} */
            kind: "answer" | "decide_objections" | "decide_appeals" | "finalise";
            /** @enum {string} */
            role: "principal" | "personnel_officer" | "leader";
            roleName: string;
            schoolId: string | null;
            school: string | null;
            count: number;
            due: string | null;
            workdaysLeft: number | null;
            overdue: boolean;
            text: string;
        };
        ReminderList: {
            reminders: components["schemas"]["Reminder"][];
            sent: components["schemas"]["SentReminder"][];
        };
        ReminderRequestInput: {
            /** @description Default: every school with moves to answer */
            schoolIds?: string[];
            /** @description Words for the principals */
            note?: string;
        };
        RevisionRequestInput: {
            /**
             * Format: uuid
             * @description A newer dataset. Default: the dataset of the plan
             */
            datasetId?: string;
            /** @description A version of the district’s policy as `name/version` or by its id, `name` for the newest, the name of a preset, or a policy as in policy.json; the built-in policy where absent. */
            policy?: string | {
                [key: string]: unknown;
            };
            /**
             * @description Orders for this version alone; decided orders are in force anyway
             * @default []
             */
            orders: components["schemas"]["GivenOrderInput"][];
            freeze?: components["schemas"]["FreezeInput"];
            /**
             * @description Goals before the fewest changes
             * @default false
             */
            goalsFirst: boolean;
            /** @enum {string} */
            engine?: "auto" | "highs" | "javascript-lp-solver" | "exhaustive";
            /** @description Seconds */
            timeLimit?: number;
        };
        RevokeRequestInput: {
            why: string;
        };
        /** @enum {string} */
        Role: "personnel_officer" | "principal" | "teacher" | "leader" | "auditor" | "province" | "administrator";
        Rollup: {
            districts: components["schemas"]["DistrictStanding"][];
            totals: {
                districts: number;
                withData: number;
                withPlan: number;
                teachers: number;
                transfers: number;
                backbone: number;
                quotasReached: number;
                byState: {
                    [key: string]: number;
                };
            };
        };
        Run: {
            /** @constant */
            format: "run/1";
            engine: string;
            engineVersion: string;
            date: string;
            seconds: {
                [key: string]: number;
            };
            firstPlanSeconds: number | null;
            peakMemoryMegabytes: number;
            columns: number;
            rows: number;
            versions: {
                [key: string]: string;
            };
            notes: string[];
        };
        SampleList: {
            samples: string[];
        };
        Scenario: {
            planId: string;
            parentPlanId: string;
            name: string | null;
            /** @enum {string} */
            job: "queued" | "running" | "finished" | "cancelled" | "failed";
            /** @description null until it is stored */
            version: number | null;
            status: ("optimal" | "feasible" | "infeasible" | "cancelled") | null;
            state: ("draft" | "in_review" | "public_notice" | "final") | null;
            datasetId: string;
            createdAt: string;
            /** @description Keys that differ from the policy of the parent */
            policyChanges: {
                key: string;
                before: unknown;
                value: unknown;
            }[];
            /** @description Changes of the dataset, in words */
            datasetChanges: string[];
            /** @description Orders that hold for it alone */
            orders: number;
            transfers: number | null;
            /** @description Every goal of its plan; null without one */
            goals: {
                [key: string]: number;
            } | null;
        };
        ScenarioList: {
            parent: {
                planId: string;
                /** @enum {string} */
                status: "optimal" | "feasible" | "infeasible" | "cancelled";
                transfers: number;
                goals: {
                    [key: string]: number;
                } | null;
            };
            scenarios: components["schemas"]["Scenario"][];
        };
        ScenarioRequestInput: {
            /** @description What the list calls it */
            name?: string;
            /** @description A way out of the parent without a plan, by its number from 1: all of its changes are made */
            wayOut?: number;
            /** @description Keys as in policy.json that differ from the policy of the parent */
            policyChanges?: {
                [key: string]: unknown;
            };
            /** @description A version of the district’s policy as `name/version` or by its id, `name` for the newest, the name of a preset, or a policy as in policy.json; the built-in policy where absent. */
            policy?: string | {
                [key: string]: unknown;
            };
            /**
             * @description Orders that hold for this scenario alone
             * @default []
             */
            orders: components["schemas"]["GivenOrderInput"][];
            /**
             * Format: uuid
             * @description Another dataset. Default: that of the parent
             */
            datasetId?: string;
            /** @enum {string} */
            engine?: "auto" | "highs" | "javascript-lp-solver" | "exhaustive";
            /** @description Seconds */
            timeLimit?: number;
        };
        School: {
            schoolId: string;
            name: string;
            stages: ("kindergarten" | "primary" | "junior" | "senior")[];
            /** @enum {string} */
            areaClass: "urban" | "town" | "rural";
            areaName: string;
            cluster: string | null;
            group: string | null;
            qualitySchool: boolean;
            remoteness: number;
            latitude: number | null;
            longitude: number | null;
            managedByDistrict: boolean;
            accepts: boolean;
            posts: {
                standard: number | null;
                approved: number;
                lent: number;
                occupied: number;
            } | null;
        };
        SchoolHit: {
            schoolId: string;
            name: string;
            areaClass: string;
        };
        SchoolList: {
            schools: components["schemas"]["School"][];
        };
        SchoolReview: {
            planId: string;
            schoolId: string;
            school: string;
            area: string;
            areaName: string;
            subjects: {
                stage: string;
                stageName: string;
                subject: string;
                subjectName: string;
                required: number;
                before: number;
                after: number;
                leaving: number;
                arriving: number;
                /** @description Posts that stay open */
                short: number;
            }[];
            backbone: {
                before: number;
                after: number;
            };
            leavers: {
                teacherId: string;
                stage: string;
                subject: string;
            }[];
            colleagues: {
                teacherId: string;
                teacher: string;
                stage: string;
                stageName: string;
                subject: string;
                subjectName: string;
                eligible: boolean;
            }[];
        };
        /**
         * @description All, an area, or one action
         * @enum {string}
         */
        Scope: "*" | "session.*" | "tokens.*" | "accounts.*" | "districts.*" | "settings.*" | "calendar.*" | "metrics.*" | "samples.*" | "datasets.*" | "uploads.*" | "headings.*" | "search.*" | "posts.*" | "ledger.*" | "reasons.*" | "persons.*" | "policies.*" | "plans.*" | "scenarios.*" | "transfers.*" | "placements.*" | "checks.*" | "tables.*" | "sideplans.*" | "studies.*" | "orders.*" | "jobs.*" | "reviews.*" | "appeals.*" | "notices.*" | "previews.*" | "reminders.*" | "documents.*" | "decisions.*" | "files.*" | "events.*" | "cards.*" | "explanations.*" | "unfilled.*" | "rollup.*" | "session.read" | "session.switch" | "session.password" | "tokens.read" | "tokens.create" | "tokens.revoke" | "accounts.read" | "accounts.create" | "accounts.update" | "accounts.reset" | "districts.read" | "districts.create" | "districts.update" | "settings.read" | "settings.update" | "calendar.read" | "calendar.update" | "calendar.withdraw" | "metrics.read" | "samples.read" | "datasets.import" | "datasets.withdraw" | "datasets.correct" | "uploads.read" | "headings.read" | "headings.update" | "search.read" | "datasets.read" | "posts.read" | "ledger.read" | "reasons.read_sensitive" | "reasons.read_own" | "persons.export" | "persons.erase" | "policies.read" | "policies.create" | "plans.create" | "plans.cancel" | "plans.stop" | "plans.read" | "scenarios.read" | "plans.export" | "plans.submit" | "plans.publish" | "plans.finalise" | "plans.return" | "transfers.read" | "placements.read" | "checks.read" | "tables.read" | "sideplans.create" | "sideplans.cancel" | "sideplans.read" | "studies.create" | "studies.cancel" | "studies.read" | "orders.read" | "orders.create" | "orders.revoke" | "jobs.read" | "jobs.cancel" | "reviews.read" | "reviews.create" | "reviews.price" | "reviews.decide" | "appeals.read" | "appeals.create" | "appeals.decide" | "notices.read" | "notices.create" | "previews.read" | "reminders.send" | "documents.read" | "documents.create" | "decisions.read" | "files.create" | "files.read" | "events.read" | "cards.read" | "explanations.read" | "unfilled.read" | "cards.link" | "rollup.read";
        /**
         * @description All, an area, or one action
         * @enum {string}
         */
        ScopeInput: "*" | "session.*" | "tokens.*" | "accounts.*" | "districts.*" | "settings.*" | "calendar.*" | "metrics.*" | "samples.*" | "datasets.*" | "uploads.*" | "headings.*" | "search.*" | "posts.*" | "ledger.*" | "reasons.*" | "persons.*" | "policies.*" | "plans.*" | "scenarios.*" | "transfers.*" | "placements.*" | "checks.*" | "tables.*" | "sideplans.*" | "studies.*" | "orders.*" | "jobs.*" | "reviews.*" | "appeals.*" | "notices.*" | "previews.*" | "reminders.*" | "documents.*" | "decisions.*" | "files.*" | "events.*" | "cards.*" | "explanations.*" | "unfilled.*" | "rollup.*" | "session.read" | "session.switch" | "session.password" | "tokens.read" | "tokens.create" | "tokens.revoke" | "accounts.read" | "accounts.create" | "accounts.update" | "accounts.reset" | "districts.read" | "districts.create" | "districts.update" | "settings.read" | "settings.update" | "calendar.read" | "calendar.update" | "calendar.withdraw" | "metrics.read" | "samples.read" | "datasets.import" | "datasets.withdraw" | "datasets.correct" | "uploads.read" | "headings.read" | "headings.update" | "search.read" | "datasets.read" | "posts.read" | "ledger.read" | "reasons.read_sensitive" | "reasons.read_own" | "persons.export" | "persons.erase" | "policies.read" | "policies.create" | "plans.create" | "plans.cancel" | "plans.stop" | "plans.read" | "scenarios.read" | "plans.export" | "plans.submit" | "plans.publish" | "plans.finalise" | "plans.return" | "transfers.read" | "placements.read" | "checks.read" | "tables.read" | "sideplans.create" | "sideplans.cancel" | "sideplans.read" | "studies.create" | "studies.cancel" | "studies.read" | "orders.read" | "orders.create" | "orders.revoke" | "jobs.read" | "jobs.cancel" | "reviews.read" | "reviews.create" | "reviews.price" | "reviews.decide" | "appeals.read" | "appeals.create" | "appeals.decide" | "notices.read" | "notices.create" | "previews.read" | "reminders.send" | "documents.read" | "documents.create" | "decisions.read" | "files.create" | "files.read" | "events.read" | "cards.read" | "explanations.read" | "unfilled.read" | "cards.link" | "rollup.read";
        /** @description Teachers, schools and clauses that the caller may see, by a part of their words */
        Search: {
            /** @description The dataset in force, whose teachers and schools are found */
            datasetId: string | null;
            teachers: components["schemas"]["TeacherHit"][];
            schools: components["schemas"]["SchoolHit"][];
            clauses: components["schemas"]["ClauseHit"][];
        };
        SentReminder: {
            at: string;
            /** @description Name of the account */
            by: string | null;
            note: string | null;
            /** @description For a principal the own school alone */
            schoolIds: string[];
        };
        SentReminderList: {
            sent: components["schemas"]["SentReminder"][];
        };
        Session: {
            account: {
                id: string;
                login: string | null;
                displayName: string;
            };
            membership: components["schemas"]["Membership"];
            memberships: components["schemas"]["Membership"][];
            mustChangePassword: boolean;
            actions: {
                [key: string]: "every" | "province" | "district" | "school" | "self";
            };
            expiresAt: string | null;
        };
        SidePlan: {
            id: string;
            /** @enum {string} */
            kind: "itinerant" | "inspectors";
            datasetId: string;
            datasetName: string;
            /** @enum {string} */
            state: "queued" | "running" | "finished" | "cancelled" | "failed";
            queuePosition: number | null;
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
            problem: components["schemas"]["Problem"] | null;
        };
        SidePlanList: {
            sidePlans: components["schemas"]["SidePlan"][];
        };
        SidePlanRequestInput: {
            /**
             * @description Itinerant and remote teaching, or the areas of inspectors
             * @enum {string}
             */
            kind: "itinerant" | "inspectors";
            datasetId: string;
            /** @description For itinerant teaching: apply the moves of this plan first */
            planId?: string;
            /** @description A version of the district’s policy as `name/version` or by its id, `name` for the newest, the name of a preset, or a policy as in policy.json; the built-in policy where absent. */
            policy?: string | {
                [key: string]: unknown;
            };
            /** @description Seconds */
            timeLimit?: number;
        };
        Staffing: {
            scheme: {
                format: string;
            } & {
                [key: string]: unknown;
            };
            tables: components["schemas"]["Table"][];
        };
        StepRequestInput: {
            /** @description Required for every step back */
            why?: string;
            /** @description The minutes of the collective decision, for `finalise` */
            decision?: string;
        };
        Study: {
            id: string;
            /** @enum {string} */
            kind: "frontier" | "trade_off" | "attainable" | "waterfall" | "alternatives" | "objection_prices";
            planId: string;
            datasetId: string;
            datasetName: string;
            /** @enum {string} */
            state: "queued" | "running" | "finished" | "cancelled" | "failed";
            queuePosition: number | null;
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
            progress: components["schemas"]["StudyProgress"] | null;
            /** @description null until it is finished */
            result: components["schemas"]["StudyResult"] | null;
            problem: components["schemas"]["Problem"] | null;
        };
        StudyBrief: {
            id: string;
            /** @enum {string} */
            kind: "frontier" | "trade_off" | "attainable" | "waterfall" | "alternatives" | "objection_prices";
            planId: string;
            datasetId: string;
            datasetName: string;
            /** @enum {string} */
            state: "queued" | "running" | "finished" | "cancelled" | "failed";
            queuePosition: number | null;
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
            progress: components["schemas"]["StudyProgress"] | null;
        };
        StudyList: {
            studies: components["schemas"]["StudyBrief"][];
        };
        StudyProgress: {
            phase: string;
            /** @description Parts that are done: points, quotas, plans or objections */
            done: number;
            /** @description null: not known */
            of: number | null;
            seconds: number;
        };
        StudyRequestInput: {
            /**
             * @description Movers against gaps left against the shortfall: every point no plan beats
             * @constant
             */
            kind: "frontier";
            /** @description Points at most; 200 by default */
            mostPoints?: number;
            /** @description Seconds */
            timeLimit?: number;
        } | {
            /**
             * @description The exact trade-off between two goals
             * @constant
             */
            kind: "trade_off";
            goals: string[];
            /** @description Points at most; 200 by default */
            mostPoints?: number;
            /** @description Seconds */
            timeLimit?: number;
        } | {
            /**
             * @description The largest value of each quota under all other rules
             * @constant
             */
            kind: "attainable";
            /** @description Seconds */
            timeLimit?: number;
        } | {
            /**
             * @description People lost requirement by requirement, for each quota out of reach
             * @constant
             */
            kind: "waterfall";
            /** @description Seconds */
            timeLimit?: number;
        } | {
            /**
             * @description Other plans within a stated loss, each as different as possible
             * @constant
             */
            kind: "alternatives";
            /** @default 3 */
            count: number;
            /**
             * @default {
             *       "goals": {}
             *     }
             */
            within: {
                /** @description What each goal may lose of its value, as 5% or 1/20 */
                share?: string;
                /**
                 * @description What single goals may lose, in their units
                 * @default {}
                 */
                goals: {
                    [key: string]: number;
                };
            };
            /** @description Seconds */
            timeLimit?: number;
        } | {
            /**
             * @description The price of every open objection, and of those that interact together
             * @constant
             */
            kind: "objection_prices";
            /** @description Seconds */
            timeLimit?: number;
        };
        StudyResult: {
            /** @constant */
            kind: "frontier";
            objectives: string[];
            /** @enum {string} */
            status: "found" | "infeasible";
            /** @description Whether these are all points: false where a limit came first */
            complete: boolean;
            points: components["schemas"]["EfficientPoint"][];
        } | {
            /** @constant */
            kind: "trade_off";
            objectives: string[];
            /** @enum {string} */
            status: "found" | "infeasible";
            /** @description Whether these are all points: false where a limit came first */
            complete: boolean;
            points: components["schemas"]["EfficientPoint"][];
        } | {
            /** @constant */
            kind: "alternatives";
            /** @description Of the plan, level by level */
            values: number[];
            /** @description The most each level may come to */
            most: number[];
            /** @description Whether each smallest distance is proven the largest */
            complete: boolean;
            /** @description Whether there is no further plan within the loss */
            exhausted: boolean;
            plans: components["schemas"]["AlternativePlan"][];
        } | components["schemas"]["ObjectionPrices"] | {
            /** @constant */
            kind: "attainable";
            quotas: components["schemas"]["AttainableQuota"][];
        } | {
            /** @constant */
            kind: "waterfall";
            waterfalls: components["schemas"]["Waterfall"][];
        };
        Table: {
            name: string;
            title: string;
            columns: {
                key: string;
                /** @enum {string} */
                kind: "text" | "number" | "decimal" | "note";
                heading: string;
            }[];
            rows: (number | string | null)[][];
        };
        TableList: {
            tables: {
                name: string;
                title: string;
                rows: number;
            }[];
        };
        TeacherHit: {
            teacherId: string;
            name: string;
            schoolId: string;
            school: string;
        };
        Texts: {
            [key: string]: string;
        };
        Token: {
            id: string;
            membershipId: string;
            name: string;
            scopes: components["schemas"]["Scope"][];
            createdAt: string;
            expiresAt: string;
            usedAt: string | null;
        };
        TokenList: {
            tokens: components["schemas"]["Token"][];
        };
        TokenSecret: {
            token: components["schemas"]["Token"];
            secret: string;
        };
        Transfer: {
            teacherId: string;
            teacher: string;
            backboneLevel: string;
            backboneName: string;
            fromSchoolId: string;
            fromSchool: string;
            fromArea: string;
            toSchoolId: string;
            toSchool: string;
            toArea: string;
            stage: string;
            stageName: string;
            subject: string;
            subjectName: string;
            mode: string;
            modeName: string;
            /** @description null: permanent */
            termMonths: number | null;
            monthsAtSchool: number | null;
            countsDistrict: boolean;
            countsSourceSet: boolean;
            backbone: boolean;
            commuteMinutes: number | null;
            wishRank: number | null;
            reasons: string[];
            postLeft: components["schemas"]["PostCounts"] | null;
            postTaken: components["schemas"]["PostCounts"] | null;
            countsIn: string[];
        };
        TransferList: {
            transfers: components["schemas"]["Transfer"][];
            matching: number;
            next: string | null;
        };
        TrialRequestInput: {
            /** @default false */
            takeProposal: boolean;
            /** @description Seconds */
            timeLimit?: number;
        };
        UnfilledPosts: {
            planId: string;
            posts: {
                schoolId: string;
                school: string;
                stage: string;
                subject: string;
                required: number;
                held: number;
                after: number;
                missing: number;
            }[];
        };
        UpheldPrice: {
            /** @enum {string} */
            verdict: "free" | "costs" | "impossible" | "ordered" | "unknown";
            verdictName: string;
            levels: {
                goals: string[];
                name: string;
                before: number;
                after: number;
                lost: number;
            }[];
            quotas: {
                rule: string;
                name: string;
                scope: string;
                scopeName: string;
                before: number | null;
                after: number | null;
            }[];
            /** @description Other teachers whose school changes */
            others: {
                teacherId: string;
                teacher: string;
                /** @description School of the plan */
                before: string;
                now: string | null;
            }[];
        };
        /** @description What is kept of a refused import */
        Upload: {
            /** @description Whether the files are there to be corrected */
            kept: boolean;
            /** @description The import that took the files over */
            continuedBy: string | null;
            tables: components["schemas"]["UploadTable"][];
            faults: components["schemas"]["PlacedFault"][];
            corrections: components["schemas"]["CellCorrection"][];
        };
        /** @description Rows as the file has them, with corrected cells */
        UploadRows: {
            offset: number;
            total: number;
            rows: string[][];
        };
        UploadTable: {
            /** @description The file or sheet */
            place: string;
            /** @description What it is taken for */
            table: ("schools" | "posts" | "teachers" | "travel" | "orders" | "hires" | "enrolment" | "entrants") | null;
            rows: number;
            columns: number;
            /** @description From 1 */
            headingRow: number | null;
            /** @description Cells and rows in error */
            errors: number;
            warnings: number;
            /** @description Headings that name no column */
            unknown: {
                column: number;
                heading: string;
            }[];
            /** @description Columns that it does not have */
            missing: components["schemas"]["ColumnChoice"][];
        };
        VerdictRequestInput: {
            /** @enum {string} */
            verdict: "uphold" | "reject";
            /** @description The opinion. Required */
            why?: string;
            /** @description Last day of the order. null: valid until revoked */
            expires?: string | null;
            /**
             * @description Whether the proposed teacher moves instead
             * @default false
             */
            takeProposal: boolean;
        };
        Verdicts: {
            decided: components["schemas"]["Answer"][];
            refused: {
                id: string;
                /** @enum {string} */
                code: "malformed_body" | "invalid_request" | "not_found" | "not_signed_in" | "login_refused" | "login_slowed" | "card_link_over" | "provider_off" | "provider_unavailable" | "provider_refused" | "provider_entry_over" | "provider_nobody" | "subject_taken" | "not_permitted" | "password_change_required" | "password_refused" | "foreign_origin" | "too_many_requests" | "account_not_found" | "district_not_found" | "membership_not_found" | "token_not_found" | "teacher_not_found" | "post_not_found" | "study_not_found" | "way_out_not_found" | "scenario_unchanged" | "order_faults" | "plan_not_running" | "goals_unknown" | "loss_not_understood" | "no_open_objections" | "login_taken" | "code_taken" | "last_administrator" | "revision_missing" | "revision_stale" | "not_acceptable" | "dataset_not_found" | "no_dataset_in_force" | "plan_not_found" | "plan_not_ready" | "plan_not_available" | "plan_without_moves" | "plan_not_proven" | "plan_withdrawn" | "plan_not_reproduced" | "question_stopped" | "question_failed" | "no_answer_in_time" | "table_not_found" | "document_not_found" | "documents_unprintable" | "review_not_found" | "order_not_found" | "refused_by_role" | "refused_for_now" | "refused_as_given" | "body_too_large" | "upload_too_large" | "unsupported_media_type" | "upload_not_understood" | "dataset_faults" | "upload_not_kept" | "correction_outside" | "heading_not_found" | "policy_faults" | "policy_not_found" | "policy_name_taken" | "calendar_not_found" | "calendar_not_own" | "calendar_faults" | "database_unavailable" | "schema_deviates" | "storage_full" | "queue_full" | "idempotency_key_malformed" | "idempotency_key_reused" | "idempotency_under_way" | "idempotency_answer_lost" | "no_plan_in_time" | "solve_failed" | "memory_exceeded" | "worker_lost" | "job_not_found" | "job_cancelled" | "job_failed" | "upload_erased" | "internal";
                detail: string;
                refusals: components["schemas"]["Refusal"][];
                /** @description null: the caller does not see it */
                now: components["schemas"]["Answer"] | null;
            }[];
        };
        VerdictsRequestInput: {
            /** @enum {string} */
            verdict: "uphold" | "reject";
            /** @description The opinion, the same for each */
            why: string;
            /** @description Ids of open objections, each with the revision that was read */
            answers: {
                id: string;
                revision: string;
            }[];
        };
        Waterfall: {
            rule: string;
            name: string;
            scope: string;
            scopeName: string;
            eligible: number;
            required: number;
            /** @description Who can move under all requirements */
            attainable: number;
            steps: {
                rule: string;
                name: string;
                clause: string;
                lost: number;
                left: number;
                text: string;
            }[];
            lines: string[];
        };
        WhoAmI: {
            session: components["schemas"]["Session"] | null;
            provider: components["schemas"]["IdentityProvider"] | null;
        };
        WithdrawDatasetInput: {
            why: string;
        };
        WithdrawRequestInput: Record<string, never>;
        Year: {
            begins: number;
            referenceDate: string;
            today: string;
            /** @description The dataset in force */
            datasetId: string | null;
            /** @description The plan in review, in notice or final; else the newest */
            planId: string | null;
            steps: components["schemas"]["YearStep"][];
        };
        YearStep: {
            /** @enum {string} */
            step: "import" | "check" | "posts" | "eligible" | "plan" | "review" | "revise" | "publish" | "register";
            name: string;
            /** @enum {string} */
            state: "done" | "under_way" | "open" | "locked";
            stateName: string;
            /** @description What is there, in words */
            has: string[];
            /** @description What is missing before it is done, in words */
            missing: string[];
            /** @description The last day of a term that is running */
            due: string | null;
            workdaysLeft: number | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
interface operations {
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoAmI"];
                };
            };
            /** @description Too many requests. RateLimit-Reset gives the seconds to wait */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Elsewhere"];
                };
            };
            /** @description Nothing */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipSwitchInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardLoginInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSessionPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChangeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Elsewhere"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionProviderAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderAnswerInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccounts: {
        parameters: {
            query?: {
                /** @description `next` of the previous page */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccountInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSecret"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchAccountsId: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the last answer. A stale one is answered with 412 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChangeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsIdReset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSecret"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAccountsIdMemberships: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMembershipInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccountsIdMembershipsMembershipId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAccountsIdIdentity: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the last answer. A stale one is answered with 412 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityChangeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAccountsIdIdentity: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the last answer. A stale one is answered with 412 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenList"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTokenInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenSecret"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteTokensId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDistricts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictList"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDistricts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDistrictInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["District"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchDistrictsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DistrictChangeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["District"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSamples: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleList"];
                };
            };
            /** @description No valid session or token */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatasets: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetList"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDatasets: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description How long to wait for the job (RFC 7240): `respond-async` does not wait, `wait=N` waits N seconds, 55 at most; the default is 30. A job that is still running is answered with 202 and continues */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    files: string[];
                    /** @description The policy that gives subjects and reference date: `name/version`, `name`, an id, a preset, or the text of policy.json */
                    policy?: string;
                };
                "application/json": components["schemas"]["NamedDatasetInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBrief"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatasetsInForce: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            /** @description No valid session or token */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatasetsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatasetsIdSchools: {
        parameters: {
            query?: {
                preset?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolList"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatasetsIdTables: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableList"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatasetsIdTablesName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Table"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatasetsIdTablesNameCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMarkedWorkbooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Nothing */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDatasetsIdWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawDatasetInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportList"];
                };
            };
            /** @description No valid session or token */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteImportsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsIdEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsIdUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsIdRows: {
        parameters: {
            query: {
                place: string;
                offset?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadRows"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImportsIdCorrections: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBrief"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsIdMarkedWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Nothing */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHeadings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeadingList"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putHeadings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeadingMapInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeadingList"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postHeadingsForget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeadingKeyInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeadingList"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatasetsIdStaffing: {
        parameters: {
            query?: {
                preset?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staffing"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatasetsIdLedger: {
        parameters: {
            query?: {
                preset?: string;
                eligible?: "yes" | "no";
                schoolId?: string;
                stage?: string;
                subject?: string;
                /** @description A clause that the teacher fails */
                rule?: string;
                /** @description Part of a teacher's name or code */
                text?: string;
                sort?: "teacherId" | "name" | "school" | "months";
                order?: "asc" | "desc";
                /** @description `next` of the previous page */
                after?: string;
                offset?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatasetsIdLedgerCsv: {
        parameters: {
            query?: {
                preset?: string;
                eligible?: "yes" | "no";
                schoolId?: string;
                stage?: string;
                subject?: string;
                /** @description A clause that the teacher fails */
                rule?: string;
                /** @description Part of a teacher's name or code */
                text?: string;
                sort?: "teacherId" | "name" | "school" | "months";
                order?: "asc" | "desc";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatasetsIdPosts: {
        parameters: {
            query?: {
                preset?: string;
                schoolId?: string;
                stage?: string;
                subject?: string;
                /** @description Whether fewer posts are held than required */
                short?: "yes" | "no";
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostList"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDatasetsIdPostsArithmetic: {
        parameters: {
            query: {
                preset?: string;
                schoolId: string;
                subject: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostArithmetic"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPresets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresetList"];
                };
            };
            /** @description No valid session or token */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPolicyForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyForm"];
                };
            };
            /** @description No valid session or token */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPolicyChecks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyCheckRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyCheck"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyList"];
                };
            };
            /** @description No valid session or token */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPoliciesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPoliciesIdVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyList"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPoliciesIdDifference: {
        parameters: {
            query?: {
                /** @description `name/version`, an id or the name of a preset; the version before where absent, else the built-in policy */
                from?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDifference"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarList"];
                };
            };
            /** @description No valid session or token */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendarsYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCalendarsYear: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the last answer. A stale one is answered with 412 */
                "If-Match": string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCalendarsYear: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the last answer. A stale one is answered with 412 */
                "If-Match": string;
            };
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanList"];
                };
            };
            /** @description No valid session or token */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlans: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanBrief"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePlansId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansIdStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDocument"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdPlacements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementList"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckList"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdTables: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableList"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdTablesName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Table"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdTablesNameCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioList"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansIdScenarios: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScenarioRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanBrief"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdStudies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyList"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansIdStudies: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StudyRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyBrief"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStudiesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Study"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteStudiesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Study"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStudiesIdEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdTransfers: {
        parameters: {
            query?: {
                fromSchoolId?: string;
                toSchoolId?: string;
                /** @description Moves out of or into this school */
                schoolId?: string;
                stage?: string;
                subject?: string;
                mode?: string;
                backbone?: "yes" | "no";
                /** @description Part of a teacher's name or code */
                text?: string;
                sort?: "position" | "teacher" | "from" | "to" | "subject" | "commute" | "wish";
                order?: "asc" | "desc";
                /** @description `next` of the previous page */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferList"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdTransfersCsv: {
        parameters: {
            query?: {
                fromSchoolId?: string;
                toSchoolId?: string;
                /** @description Moves out of or into this school */
                schoolId?: string;
                stage?: string;
                subject?: string;
                mode?: string;
                backbone?: "yes" | "no";
                /** @description Part of a teacher's name or code */
                text?: string;
                sort?: "position" | "teacher" | "from" | "to" | "subject" | "commute" | "wish";
                order?: "asc" | "desc";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdNoticePreview: {
        parameters: {
            query?: {
                /** @description Default: the language of the request */
                language?: "zh" | "en";
                /** @description The issuing office */
                bureau?: string;
                /** @description The day of the public notice. Default: the day it began */
                issued?: string;
                /** @description The office’s code in document numbers, such as 龙教人 */
                numberWord?: string;
                /** @description Address or telephone number for objections */
                contact?: string;
                noticeNames?: "whole" | "masked";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreview"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdNoticePreviewPdf: {
        parameters: {
            query?: {
                /** @description Default: the language of the request */
                language?: "zh" | "en";
                /** @description The issuing office */
                bureau?: string;
                /** @description The day of the public notice. Default: the day it began */
                issued?: string;
                /** @description The office’s code in document numbers, such as 龙教人 */
                numberWord?: string;
                /** @description Address or telephone number for objections */
                contact?: string;
                noticeNames?: "whole" | "masked";
                /** @description Heads have a notice of their own */
                of?: "teachers" | "heads";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansIdDocuments: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description How long to wait for the job (RFC 7240): `respond-async` does not wait, `wait=N` waits N seconds, 55 at most; the default is 30. A job that is still running is answered with 202 and continues */
                Prefer?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsMade"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentJobBrief"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdCardsTeacherId: {
        parameters: {
            query?: {
                format?: "docx" | "pdf";
                /** @description Persons or places to price on the card, each by a solve; 0: the card states the facts alone */
                choices?: number;
            };
            header?: never;
            path: {
                id: string;
                teacherId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdDocumentsArchive: {
        parameters: {
            query?: {
                /** @description Only documents of this kind */
                kind?: "school_sheets" | "notice" | "cards" | "orders" | "letters" | "evidence" | "rehearsal" | "fairness" | "registration";
                language?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentJobList"];
                };
            };
            /** @description No valid session or token */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentJobsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentJob"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDocumentJobsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentJob"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentJobsIdEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdStanding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanStanding"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansIdOpenReview: {
        parameters: {
            query?: never;
            header: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The ETag of the last answer. A stale one is answered with 412 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanStanding"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansIdPublish: {
        parameters: {
            query?: never;
            header: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The ETag of the last answer. A stale one is answered with 412 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanStanding"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansIdFinalise: {
        parameters: {
            query?: never;
            header: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The ETag of the last answer. A stale one is answered with 412 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanStanding"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansIdTakeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The ETag of the last answer. A stale one is answered with 412 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanStanding"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansIdWithdrawNotice: {
        parameters: {
            query?: never;
            header: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The ETag of the last answer. A stale one is answered with 412 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanStanding"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansIdRevoke: {
        parameters: {
            query?: never;
            header: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The ETag of the last answer. A stale one is answered with 412 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanStanding"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdReminders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderList"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansIdReminders: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentReminderList"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanVersionList"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdDifference: {
        parameters: {
            query?: {
                /** @description The version to compare with. Default: the version that it was made from */
                from?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDifference"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdComparison: {
        parameters: {
            query?: {
                /** @description The version to compare with. Default: the version that it was made from */
                from?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanComparison"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansIdRevisions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanBrief"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdReviews: {
        parameters: {
            query?: {
                standing?: "accepted" | "open" | "upheld" | "rejected" | "withdrawn";
                schoolId?: string;
                /** @description Whether to include answers to earlier versions */
                earlier?: "yes" | "no";
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerList"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansIdReviews: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReviewsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReviewsIdVerdict: {
        parameters: {
            query?: never;
            header: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The ETag of the last answer. A stale one is answered with 412 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReviewsIdWithdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The ETag of the last answer. A stale one is answered with 412 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdAppeals: {
        parameters: {
            query?: {
                standing?: "accepted" | "open" | "upheld" | "rejected" | "withdrawn";
                schoolId?: string;
                /** @description Whether to include answers to earlier versions */
                earlier?: "yes" | "no";
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerList"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansIdAppeals: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppealsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppealsIdVerdict: {
        parameters: {
            query?: never;
            header: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The ETag of the last answer. A stale one is answered with 412 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppealsIdWithdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The ETag of the last answer. A stale one is answered with 412 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postReviewsIdTrials: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrialRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanBrief"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReviewsIdPrice: {
        parameters: {
            query: {
                /** @description The trial plan */
                trial: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionPrice"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAppealsIdTrials: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrialRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanBrief"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAppealsIdPrice: {
        parameters: {
            query: {
                /** @description The trial plan */
                trial: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionPrice"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdSchoolsSchoolId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                schoolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolReview"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansIdVerdicts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictsRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdicts"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansIdProposalChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalCheck"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdObjectionRates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionRateList"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    files: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvidenceId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrders: {
        parameters: {
            query?: {
                teacherId?: string;
                revoked?: "yes" | "no";
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderList"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrders: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrdersId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrdersIdRevoke: {
        parameters: {
            query?: never;
            header: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The ETag of the last answer. A stale one is answered with 412 */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvents: {
        parameters: {
            query?: {
                subjectKind?: string;
                subjectId?: string;
                /** @description The part of the action before its point, such as plans */
                area?: string;
                actorRole?: string;
                /** @description The number of the last event received */
                after?: number;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPlansIdCardLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardLinkRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardLinkList"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdExplanationsTeacherId: {
        parameters: {
            query?: {
                /** @description Persons and places to price in each ranking; each is one more solve */
                choices?: number;
            };
            header?: never;
            path: {
                id: string;
                teacherId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdUnfilledPosts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnfilledPosts"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlansIdUnfilledPostsSchoolIdStageSubject: {
        parameters: {
            query?: {
                /** @description Persons and places to price in each ranking; each is one more solve */
                choices?: number;
            };
            header?: never;
            path: {
                id: string;
                schoolId: string;
                stage: string;
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostExplanation"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTextsLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                language: "zh" | "en";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Texts"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProvinceRollup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rollup"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getYear: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Year"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSearch: {
        parameters: {
            query: {
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Search"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSidePlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SidePlanList"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSidePlans: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repeated request with the same key runs once. Its answer is kept for a day */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SidePlanRequestInput"];
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SidePlan"];
                };
            };
            /** @description Problem details */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSidePlansId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SidePlan"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSidePlansId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SidePlan"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSidePlansIdTables: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableList"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSidePlansIdTablesName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Table"];
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSidePlansIdTablesNameCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request does not match the schema */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Too many requests. RateLimit-Reset gives the seconds to wait */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            /** @description Too many requests. RateLimit-Reset gives the seconds to wait */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus text format 0.0.4 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description No valid session or token */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
