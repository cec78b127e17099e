/** The paths of the service and their schemas, made from its OpenAPI document; not written by hand. */
export interface paths {
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, null where nobody is; and the identity provider, where one is configured */
        get: operations["getSession"];
        put?: never;
        /** Signs in; the session is a cookie. Programs use tokens instead (POST /api/tokens) */
        post: operations["postSession"];
        /** Signs out; 200 tells where to go to sign out at the identity provider too, where that is configured */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        /** Goes on under another membership of the same account */
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
        /** Opens a short session for the teacher a link to a card was made for */
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
        /** Changes the own password; every other session of the account ends */
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
        /** Begins to sign in by the identity provider; the browser goes where this answer says */
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
        /** Ends the sign-in begun in this browser, with what the identity provider sent it back with */
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
        /** Accounts in the order of their names, page by page */
        get: operations["getAccounts"];
        put?: never;
        /** Makes an account; the secret for its first sign-in is in this answer and nowhere else */
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
        /** One account; its revision is the ETag */
        get: operations["getAccountsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Renames, disables or enables an account; with If-Match */
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
        /** A new one-time secret; sessions, tokens and known devices of the account end */
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
        /** Gives an account another role */
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
        /** Takes a role away; the last administrator stays */
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
        /** Links an account to a subject of the identity provider, instead of any before; with If-Match */
        put: operations["putAccountsIdIdentity"];
        post?: never;
        /** Unlinks an account from its subject and ends its sessions; with If-Match */
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
        /** The tokens of the own account, without their secrets */
        get: operations["getTokens"];
        put?: never;
        /** Makes a token under the present membership; its secret is in this answer and nowhere else */
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
        /** Revokes a token at once */
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
        /** Every district for those who reach them all, the own one for others */
        get: operations["getDistricts"];
        put?: never;
        /** Takes a district in */
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
        /** Renames a district */
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
        /** Names of the datasets that lie ready */
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
        /** Datasets of the district page by page, the last imported first, with the one in force */
        get: operations["getDatasets"];
        put?: never;
        /** Upload a workbook, a zip of CSVs or several CSVs as multipart/form-data, or name a dataset as JSON; `policy` adds its subjects and its reference date. Waits for the import; one that takes longer goes on as a job */
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
        /** The dataset in force: of those not withdrawn the one imported last */
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
        /** A dataset: its counts and its warnings */
        get: operations["getDatasetsId"];
        put?: never;
        post?: never;
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
        /** Withdraws a dataset, with a reason, while no plan in review or in public notice rests on it */
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
        /** Imports of the last weeks, the newest first */
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
        /** Where an import stands: the dataset that came of it, or every fault */
        get: operations["getImportsId"];
        put?: never;
        post?: never;
        /** Cancels an import; one that has ended stays */
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
        /** Follows an import as server-sent events, after Last-Event-ID, until it has ended */
        get: operations["getImportsIdEvents"];
        put?: never;
        post?: never;
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
        /** The allocation of posts within the district total: the scheme, and its tables in words */
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
        /** Who is eligible, by which clause, from which cells; page by page, filtered and sorted */
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
        /** The ledger as CSV for spreadsheets, filtered and sorted the same, every line of it */
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
        /** Posts by school, stage and subject: required, held, missing */
        get: operations["getDatasetsIdPosts"];
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
        /** The policies that lie ready, complete with every default */
        get: operations["getPresets"];
        put?: never;
        post?: never;
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
        /** The policies of the district, the newest version of each */
        get: operations["getPolicies"];
        put?: never;
        /** Stores a policy, or the next version of its name; 200 where the newest says the same already */
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
        /** One version of a policy, complete with every default */
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
        /** Every version of the same name, the newest first */
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
        /** What differs from the version before or any other policy, key by key in words */
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
        /** The work calendars the district’s deadlines are reckoned with, year by year */
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
        /** The calendar of one year; the ETag is "0" where the district never gave one of its own */
        get: operations["getCalendarsYear"];
        /** Gives a year a calendar of the district’s own, with If-Match; deadlines set before stay as they are */
        put: operations["putCalendarsYear"];
        post?: never;
        /** Withdraws the district’s own calendar of a year, with If-Match; refused while a deadline to come rests on it */
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
        /** Plans and plans in the making, the newest first */
        get: operations["getPlans"];
        put?: never;
        /** Takes a plan on as a job */
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
        /** A plan: where its solve is, and its quotas and goals once it is there */
        get: operations["getPlansId"];
        put?: never;
        post?: never;
        /** Cancels the solve; a plan that has ended stays */
        delete: operations["deletePlansId"];
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
        /** Follows a plan as server-sent events, after Last-Event-ID, until it has ended */
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
        /** The plan as plan.json, byte for byte */
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
        /** Where new teachers begin */
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
        /** Every rule of the plan, as the checker found it */
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
        /** How the plan was obtained: engine, times, size */
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
        /** The plan as a workbook */
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
        /** The tables supervision asks for, as a workbook */
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
        /** The tables of a plan by name */
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
        /** One table of a plan, in words */
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
        /** One table of a plan as CSV for spreadsheets */
        get: operations["getPlansIdTablesNameCsv"];
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
        /** The moves of a plan, page by page, filtered and sorted */
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
        /** The moves of a plan as CSV for spreadsheets, filtered and sorted the same, every one of them */
        get: operations["getPlansIdTransfersCsv"];
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
        /** The papers made of a plan */
        get: operations["getPlansIdDocuments"];
        put?: never;
        /** Makes papers of a finished plan and keeps them; what takes longer goes on as a job */
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
        /** The file of one paper, as it was made */
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
        /** Why me, why there, why not my wish: the card of a teacher, on one page */
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
        /** The decision file: everything the plan was decided on, for `junheng replay`; who does not decide gets it without the reasons of exemptions and orders, and the same plan comes of it */
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
        /** The papers made of a plan as one zip: of each name the one made last */
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
        /** Makings of papers of the last weeks, the newest first */
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
        /** Where the making of papers stands: what was made, or why nothing was */
        get: operations["getDocumentJobsId"];
        put?: never;
        post?: never;
        /** Cancels the making of papers; one that has ended stays */
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
        /** Follows the making of papers as server-sent events, after Last-Event-ID, until it has ended */
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
        /** Where a plan stands, and what is missing before each next step */
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
        /** Takes the step open_review; If-Match names the revision that was seen */
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
        /** Takes the step publish; If-Match names the revision that was seen */
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
        /** Takes the step finalise; If-Match names the revision that was seen */
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
        /** Takes the step take_back; If-Match names the revision that was seen */
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
        /** Takes the step withdraw_notice; If-Match names the revision that was seen */
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
        /** Takes the step revoke; If-Match names the revision that was seen */
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
        /** The spans of days of a plan: review, public notice, appeals */
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
        /** What is due for whom: answers outstanding by school, what is to be decided, working days left */
        get: operations["getPlansIdReminders"];
        put?: never;
        post?: never;
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
        /** The versions of the plan of the district */
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
        /** Move by move with the cause, against the version before or any other */
        get: operations["getPlansIdDifference"];
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
        /** Makes the plan anew with the orders in force and the fewest changes */
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
        /** The answers of schools to a plan, as far as the caller sees them */
        get: operations["getPlansIdReviews"];
        put?: never;
        /** Accepts, or objects with a typed reason, evidence and perhaps a counter-proposal */
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
        /** One of them, with what the data say; its revision is the ETag */
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
        /** Upholds or rejects, with an opinion; upholding makes the order */
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
        /** Takes it back, by whoever raised it */
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
        /** The appeals to a plan, as far as the caller sees them */
        get: operations["getPlansIdAppeals"];
        put?: never;
        /** Accepts, or objects with a typed reason, evidence and perhaps a counter-proposal */
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
        /** One of them, with what the data say; its revision is the ETag */
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
        /** Upholds or rejects, with an opinion; upholding makes the order */
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
        /** Takes it back, by whoever raised it */
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
        /** Makes the plan as it would be if this were upheld; nothing is decided by it */
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
        /** Quota margins before and after, goals lost, who else moves otherwise */
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
        /** Makes the plan as it would be if this were upheld; nothing is decided by it */
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
        /** Quota margins before and after, goals lost, who else moves otherwise */
        get: operations["getAppealsIdPrice"];
        put?: never;
        post?: never;
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
        /** Whether somebody else could go instead, and what is against it; nothing is stored */
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
        /** Moves, objections and their verdicts by school */
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
        /** One file of a form: PDF, JPEG, PNG or a Word document, at most 10 MB */
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
        /** A file that bears an objection out */
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
        /** Decided orders, page by page */
        get: operations["getOrders"];
        put?: never;
        /** Decides an order: somebody moves, stays, goes there or not there */
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
        /** One order; its revision is the ETag */
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
        /** Revokes an order, with a reason and If-Match; it stays on record */
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
        /** The trail of the district or of one thing in it, the newest first */
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
        /** Links to teachers’ own cards; each replaces the one given out before, and is in this answer alone */
        post: operations["postPlansIdCardLinks"];
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
        /** Every word the page shows, in one language */
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
        /** How every district stands: data, plan, quotas, jobs; sums and no person */
        get: operations["getProvinceRollup"];
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
        /** Plans beside the rotation plan, the newest first */
        get: operations["getSidePlans"];
        put?: never;
        /** Takes on itinerant teaching or inspectors’ areas as a job */
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
        /** Where a plan beside stands */
        get: operations["getSidePlansId"];
        put?: never;
        post?: never;
        /** Cancels it; one that has ended stays */
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
        /** The tables of a plan beside that has its result */
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
        /** One of those tables with its rows */
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
        /** One of those tables as CSV for spreadsheets */
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
        /** Whether the process lives */
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
        /** Whether the database answers, with the schema of this version */
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
        /** Counters and histograms as Prometheus reads them */
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
        };
        AnswerList: {
            answers: components["schemas"]["Answer"][];
            next: string | null;
        };
        AnswerRequestInput: {
            /**
             * @description Whom it is about; null: the whole list of the school
             * @default null
             */
            teacherId: string | null;
            /**
             * @description The school that answers; the own one where absent
             * @default null
             */
            schoolId: string | null;
            /**
             * @description null: accepted
             * @default null
             */
            objection: components["schemas"]["ObjectionRequestInput"] | null;
        };
        Calendar: {
            year: number;
            /**
             * @description Given by the district, in the data folder, brought along
             * @enum {string}
             */
            origin: "district" | "data" | "shipped";
            originName: string;
            source: string;
            /** @description Whether somebody compared the days with the notice itself */
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
            /** @description Of calendars in the data folder, which are not reckoned with */
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
        /** @description What stands after # in the link to a card. */
        CardLoginInput: {
            token: string;
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
        Dataset: {
            id: string;
            name: string;
            createdAt: string;
            sha256: string;
            counts: {
                [key: string]: number;
            };
            warningCount: number;
            /** @description Of the datasets that are not withdrawn, the one imported last */
            inForce: boolean;
            /** @description The last import of this content; createdAt is the first */
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
            /** @description Of the datasets that are not withdrawn, the one imported last */
            inForce: boolean;
            /** @description The last import of this content; createdAt is the first */
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
            kind: "school_sheets" | "notice" | "cards" | "orders" | "letters" | "evidence" | "registration";
            /** @description The school whose sheet it is */
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
            /** @description What was made, once it has finished */
            documents: components["schemas"]["Document"][];
            /** @description Documents left out, each with the name that the font of the PDF lacks */
            notMade: components["schemas"]["Fault"][];
            /** @description Why nothing was made, with every name that cannot be printed */
            problem: components["schemas"]["Problem"] | null;
        };
        /** @description Papers of a plan in the making */
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
            /** @description Every kind that its state allows where absent */
            kinds?: ("school_sheets" | "notice" | "cards" | "orders" | "letters" | "evidence" | "registration")[];
            /**
             * @default docx
             * @enum {string}
             */
            format: "docx" | "pdf";
            /**
             * @description That of the request where absent
             * @enum {string}
             */
            language?: "zh" | "en";
            /** @description The office that issues */
            bureau?: string;
            /**
             * Format: date
             * @description The day of issue; the day the public notice began where absent
             */
            issued?: string;
            /**
             * Format: date
             * @description The last day to report for duty
             */
            reportBy?: string;
            /** @description The office’s word in official numbers, as 龙教人 */
            numberWord?: string;
            /** @description Where objections go */
            contact?: string;
            /**
             * @default whole
             * @enum {string}
             */
            noticeNames: "whole" | "masked";
        };
        DocumentsMade: {
            documents: components["schemas"]["Document"][];
            /** @description Documents left out, each with the name that the font of the PDF lacks */
            notMade: components["schemas"]["Fault"][];
        };
        /** @description Where the browser goes on: an address of the identity provider. */
        Elsewhere: {
            location: string;
        };
        Event: {
            number: number;
            at: string;
            actor: string | null;
            actorRole: string | null;
            action: string;
            subjectKind: string;
            subjectId: string;
            /** @description null also where it is about a person and the caller does not decide */
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
        Fault: {
            /** @enum {string} */
            severity: "error" | "warning";
            place: string;
            row: number | null;
            column: string | null;
            found: string | null;
            expected: string;
            remedy: string;
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
            /** @description What came of it, once it has finished */
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
        /** @description A dataset on its way from the upload to the database */
        ImportBrief: {
            id: string;
            /** @description What came of it, once it has finished */
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
        Level: {
            goals: string[];
            name: string;
            value: number;
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
        /** @description A dataset the service has: `sample`, or a name of `GET /api/samples`. */
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
            /** @description Until it expires */
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
             * @description Files that bear it out
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
            /** @description null: not for the present caller, who does not decide */
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
             * @description The dataset whose people and schools are meant
             */
            datasetId: string;
            /**
             * @description The plan it was decided on
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
             * @description Last day; null: until revoked
             * @default null
             */
            expires: string | null;
        };
        PasswordChangeInput: {
            present: string;
            next: string;
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
            progress: components["schemas"]["Progress"] | null;
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
            quotas: components["schemas"]["Quota"][];
            levels: components["schemas"]["Level"][];
            checks: {
                all: number;
                broken: number;
                notChecked: number;
                notApplicable: number;
            };
            conflicts: components["schemas"]["Conflict"][];
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
        PolicyDifference: {
            from: components["schemas"]["PolicyVersion"] | null;
            to: components["schemas"]["PolicyVersion"];
            changes: components["schemas"]["PolicyChange"][];
        };
        PolicyList: {
            policies: components["schemas"]["PolicyBrief"][];
        };
        PolicyRequestInput: {
            /** @description The policy’s name, the same for all of its versions; no slash */
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
            code: "malformed_body" | "invalid_request" | "not_found" | "not_signed_in" | "login_refused" | "login_slowed" | "card_link_over" | "provider_off" | "provider_unavailable" | "provider_refused" | "provider_entry_over" | "provider_nobody" | "subject_taken" | "not_permitted" | "password_change_required" | "password_refused" | "foreign_origin" | "too_many_requests" | "account_not_found" | "district_not_found" | "membership_not_found" | "token_not_found" | "teacher_not_found" | "login_taken" | "code_taken" | "last_administrator" | "revision_missing" | "revision_stale" | "not_acceptable" | "dataset_not_found" | "no_dataset_in_force" | "plan_not_found" | "plan_not_ready" | "plan_not_available" | "table_not_found" | "document_not_found" | "documents_unprintable" | "review_not_found" | "order_not_found" | "refused_by_role" | "refused_for_now" | "refused_as_given" | "body_too_large" | "upload_too_large" | "unsupported_media_type" | "upload_not_understood" | "dataset_faults" | "policy_faults" | "policy_not_found" | "policy_name_taken" | "calendar_not_found" | "calendar_not_own" | "calendar_faults" | "database_unavailable" | "schema_deviates" | "storage_full" | "queue_full" | "idempotency_key_malformed" | "idempotency_key_reused" | "idempotency_under_way" | "idempotency_answer_lost" | "no_plan_in_time" | "solve_failed" | "memory_exceeded" | "worker_lost" | "job_not_found" | "job_cancelled" | "job_failed" | "upload_erased" | "internal";
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
        /** @description What stands after # or ? of the address the provider sent the browser to. */
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
        };
        RevisionRequestInput: {
            /**
             * Format: uuid
             * @description A newer dataset; that of the plan where absent
             */
            datasetId?: string;
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
        /**
         * @description All, an area, or one action
         * @enum {string}
         */
        Scope: "*" | "session.*" | "tokens.*" | "accounts.*" | "districts.*" | "settings.*" | "calendar.*" | "metrics.*" | "samples.*" | "datasets.*" | "posts.*" | "ledger.*" | "reasons.*" | "persons.*" | "policies.*" | "plans.*" | "transfers.*" | "placements.*" | "checks.*" | "tables.*" | "sideplans.*" | "orders.*" | "jobs.*" | "reviews.*" | "appeals.*" | "notices.*" | "documents.*" | "decisions.*" | "files.*" | "events.*" | "cards.*" | "rollup.*" | "session.read" | "session.switch" | "session.password" | "tokens.read" | "tokens.create" | "tokens.revoke" | "accounts.read" | "accounts.create" | "accounts.update" | "accounts.reset" | "districts.read" | "districts.create" | "districts.update" | "settings.read" | "settings.update" | "calendar.read" | "calendar.update" | "calendar.withdraw" | "metrics.read" | "samples.read" | "datasets.import" | "datasets.withdraw" | "datasets.read" | "posts.read" | "ledger.read" | "reasons.read_sensitive" | "reasons.read_own" | "persons.export" | "persons.erase" | "policies.read" | "policies.create" | "plans.create" | "plans.cancel" | "plans.read" | "plans.export" | "plans.submit" | "plans.publish" | "plans.finalise" | "plans.return" | "transfers.read" | "placements.read" | "checks.read" | "tables.read" | "sideplans.create" | "sideplans.cancel" | "sideplans.read" | "orders.read" | "orders.create" | "orders.revoke" | "jobs.read" | "jobs.cancel" | "reviews.read" | "reviews.create" | "reviews.price" | "reviews.decide" | "appeals.read" | "appeals.create" | "appeals.decide" | "notices.read" | "notices.create" | "documents.read" | "documents.create" | "decisions.read" | "files.create" | "files.read" | "events.read" | "cards.read" | "cards.link" | "rollup.read";
        /**
         * @description All, an area, or one action
         * @enum {string}
         */
        ScopeInput: "*" | "session.*" | "tokens.*" | "accounts.*" | "districts.*" | "settings.*" | "calendar.*" | "metrics.*" | "samples.*" | "datasets.*" | "posts.*" | "ledger.*" | "reasons.*" | "persons.*" | "policies.*" | "plans.*" | "transfers.*" | "placements.*" | "checks.*" | "tables.*" | "sideplans.*" | "orders.*" | "jobs.*" | "reviews.*" | "appeals.*" | "notices.*" | "documents.*" | "decisions.*" | "files.*" | "events.*" | "cards.*" | "rollup.*" | "session.read" | "session.switch" | "session.password" | "tokens.read" | "tokens.create" | "tokens.revoke" | "accounts.read" | "accounts.create" | "accounts.update" | "accounts.reset" | "districts.read" | "districts.create" | "districts.update" | "settings.read" | "settings.update" | "calendar.read" | "calendar.update" | "calendar.withdraw" | "metrics.read" | "samples.read" | "datasets.import" | "datasets.withdraw" | "datasets.read" | "posts.read" | "ledger.read" | "reasons.read_sensitive" | "reasons.read_own" | "persons.export" | "persons.erase" | "policies.read" | "policies.create" | "plans.create" | "plans.cancel" | "plans.read" | "plans.export" | "plans.submit" | "plans.publish" | "plans.finalise" | "plans.return" | "transfers.read" | "placements.read" | "checks.read" | "tables.read" | "sideplans.create" | "sideplans.cancel" | "sideplans.read" | "orders.read" | "orders.create" | "orders.revoke" | "jobs.read" | "jobs.cancel" | "reviews.read" | "reviews.create" | "reviews.price" | "reviews.decide" | "appeals.read" | "appeals.create" | "appeals.decide" | "notices.read" | "notices.create" | "documents.read" | "documents.create" | "decisions.read" | "files.create" | "files.read" | "events.read" | "cards.read" | "cards.link" | "rollup.read";
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
            /** @description For itinerant teaching: after the moves of this plan */
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
            /** @description Needed for every step back */
            why?: string;
            /** @description The minutes of the collective decision, for `finalise` */
            decision?: string;
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
            monthsAtSchool: number | null;
            countsDistrict: boolean;
            countsSourceSet: boolean;
            backbone: boolean;
            commuteMinutes: number | null;
            wishRank: number | null;
            reasons: string[];
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
        VerdictRequestInput: {
            /** @enum {string} */
            verdict: "uphold" | "reject";
            /** @description The opinion, which is needed */
            why?: string;
            /** @description Last day of the order; null: until lifted */
            expires?: string | null;
            /**
             * @description Whether who is proposed goes instead
             * @default false
             */
            takeProposal: boolean;
        };
        WhoAmI: {
            session: components["schemas"]["Session"] | null;
            provider: components["schemas"]["IdentityProvider"] | null;
        };
        WithdrawDatasetInput: {
            why: string;
        };
        WithdrawRequestInput: Record<string, never>;
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
            /** @description Too many requests; RateLimit-Reset says when to go on */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
                /** @description `next` of the page before */
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
            /** @description The request is not what the schema says */
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
                /** @description The revision that was seen: the ETag of the last answer */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
                /** @description The revision that was seen: the ETag of the last answer */
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
                /** @description The revision that was seen: the ETag of the last answer */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
            /** @description Nobody is signed in */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description How long to wait for the end (RFC 7240): `respond-async` not at all, `wait=N` N seconds, 55 at most; 30 where nothing is said. What has not ended by then is answered with 202 and goes on */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    files: string[];
                    /** @description Whose subjects and reference date count: `name/version`, `name`, an id, a preset, or policy.json itself */
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
            /** @description Nobody is signed in */
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
            /** @description The request is not what the schema says */
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
            /** @description Nobody is signed in */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
                /** @description A clause that speaks against the teacher */
                rule?: string;
                /** @description Part of a teacher's name or code */
                text?: string;
                sort?: "teacherId" | "name" | "school" | "months";
                order?: "asc" | "desc";
                /** @description The `next` of the page before */
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
                /** @description A clause that speaks against the teacher */
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
                /** @description Held below required, or not */
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
            /** @description Nobody is signed in */
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
            /** @description Nobody is signed in */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
            /** @description Nobody is signed in */
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
                /** @description The revision that was seen: the ETag of the last answer */
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
                /** @description The revision that was seen: the ETag of the last answer */
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
            /** @description Nobody is signed in */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
                /** @description Moves out of it and into it */
                schoolId?: string;
                stage?: string;
                subject?: string;
                mode?: string;
                backbone?: "yes" | "no";
                /** @description Part of a teacher's name or code */
                text?: string;
                sort?: "position" | "teacher" | "from" | "to" | "subject" | "commute" | "wish";
                order?: "asc" | "desc";
                /** @description The `next` of the page before */
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
                /** @description Moves out of it and into it */
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
            /** @description The request is not what the schema says */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description How long to wait for the end (RFC 7240): `respond-async` not at all, `wait=N` N seconds, 55 at most; 30 where nothing is said. What has not ended by then is answered with 202 and goes on */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
                /** @description Papers of this kind alone */
                kind?: "school_sheets" | "notice" | "cards" | "orders" | "letters" | "evidence" | "registration";
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
            /** @description Nobody is signed in */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The revision that was seen: the ETag of the last answer */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The revision that was seen: the ETag of the last answer */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The revision that was seen: the ETag of the last answer */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The revision that was seen: the ETag of the last answer */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The revision that was seen: the ETag of the last answer */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The revision that was seen: the ETag of the last answer */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
                /** @description The version compared with; the one it was made from where absent */
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
    postPlansIdRevisions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
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
                /** @description Those to the versions it was made from too */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
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
            /** @description The request is not what the schema says */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The revision that was seen: the ETag of the last answer */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The revision that was seen: the ETag of the last answer */
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
                /** @description Those to the versions it was made from too */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
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
            /** @description The request is not what the schema says */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The revision that was seen: the ETag of the last answer */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The revision that was seen: the ETag of the last answer */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
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
                /** @description The plan made with the objection */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
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
                /** @description The plan made with the objection */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
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
            /** @description The request is not what the schema says */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
                "Idempotency-Key"?: string;
                /** @description The revision that was seen: the ETag of the last answer */
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
                /** @description The number of the last event seen */
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
            /** @description The request is not what the schema says */
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
                /** @description The request is carried out once however often it comes with this key; its answer is kept for a day */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
            /** @description The request is not what the schema says */
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
            /** @description Too many requests; RateLimit-Reset says when to go on */
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
            /** @description Too many requests; RateLimit-Reset says when to go on */
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
            /** @description Nobody is signed in */
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
