import type { Catalogue } from '../message.ts';

/** Reading a dataset: what was expected, what was assumed, how to mend it. */
export const intakeText: Catalogue = {
  'fault.same_rows': ' ({count#row|rows} like this: {rows})',
  'fault.same_rows_more': ' ({count#row|rows} like this: {rows} and more)',
  'intake.expected.text': 'text of at most {longest#character|characters}',
  'intake.remedy.text': 'shorten it to {longest#character|characters}, or leave it empty',
  'intake.expected.code': 'a code: text of letters and digits without semicolons or commas',
  'intake.remedy.code': 'write the right code',
  'intake.remedy.code_type':
    'the cell was stored as a date or a truth value: format it as text and write the code again',
  'intake.expected.no_error': 'a value; this is what a failed formula shows (such as #N/A, #REF!)',
  'intake.remedy.no_error': 'correct the formula or type the value; empty the cell where there is none',
  'intake.expected.name': 'a name; words such as NULL, nan, none, 无, 待定 or - are no names',
  'intake.remedy.name': 'write the registered name, or delete the row until the person is known',
  'intake.expected.code_real': 'a code; words such as NULL, nan, none, 无, 待定 or - are no codes',
  'intake.remedy.code_real': 'write the code, or make one up that nothing else has',
  'intake.assumed.date': 'not a form of the format; read as {date} ({count} like this)',
  'intake.expected.code_digits':
    'a code stored as text; the spreadsheet made it a number and kept only the first {digits#digit|digits}, the rest is lost',
  'intake.remedy.code_digits': 'format the column as text first, then enter the whole number again from its source',
  'intake.expected.integer': 'a whole number from {least} to {most}',
  'intake.expected.decimal': 'a number from {least} to {most}',
  'intake.remedy.number': 'write digits only',
  'intake.remedy.negative': 'this cannot be negative: check and correct it',
  'intake.remedy.range': 'out of range: give a number from {least} to {most}',
  'intake.expected.boolean': 'yes/no, true/false, 1/0 (or 是/否, 有/无, √/×)',
  'intake.remedy.boolean': 'write yes or no',
  'intake.expected.word': 'one of: {ids} (or {words})',
  'intake.remedy.area_code':
    'this word does not say urban, town or rural; write the statistical code, such as "111 主城区", "121 镇中心区", "220 村庄"',
  'intake.remedy.backbone_honour':
    'an honour such as 学科带头人 or 教学能手 is no backbone level; write the level granted (such as county or city), or none',
  'intake.remedy.backbone_level': 'the level is missing; write school, county, city, province or nation',
  'intake.remedy.stage_kind':
    'one stage is needed here: kindergarten, primary, junior or senior; a school of several lists them, such as "primary;junior"',
  'intake.remedy.role_secretary':
    "a party secretary may or may not hold a head's post; write principal, vice_principal or teacher",
  'intake.remedy.role_head':
    "it is not clear whether this is a head's post; write principal, vice_principal or teacher",
  'intake.remedy.subject':
    'choose one of the subjects; a policy can add the district\'s own in its key "subjects" (identifier and both names)',
  'intake.expected.stage_in_subject': 'the subject is written as {written:stage}, the stage taught is {stage:stage}',
  'intake.remedy.stage_in_subject': 'check subject and stage and correct one of the two cells',
  'intake.assumed.stage_in_subject': 'the stage before the subject left out ({count} in all)',
  'intake.assumed.first_subject':
    'several subjects: the first is the subject taught, the others may be taught at the same stage ({count} in all)',
  'intake.remedy.word': 'choose one of the words listed',
  'intake.remedy.nearest': 'did you mean "{nearest}"? Check and correct it',
  'intake.expected.stage_list': 'stages, such as "primary" or "primary;junior"',
  'intake.remedy.stage_list': 'give at least one of kindergarten, primary, junior, senior',
  'intake.expected.qualification':
    '"stage:subject", several separated by semicolons, such as "primary:mathematics;junior:physics"',
  'intake.remedy.qualification': 'write it as "stage:subject"',
  'intake.expected.school': 'the code of a school in the schools table; "{school}" is not there',
  'intake.remedy.school': 'use a code of the schools table, or add the school to it',
  'intake.expected.school_unique': 'a school code; several schools match this name or code',
  'intake.remedy.school_unique': 'use one of these codes: {candidates}',
  'intake.expected.date':
    'a date such as 2020-09-01, 2020-09, 202009, 2020/9/1, 2020.9, 2020年9月, or a spreadsheet date',
  'intake.remedy.date': 'write the year with four digits and the month, such as 2020-09',
  'intake.remedy.date_october':
    'the spreadsheet stored "year.month" as a decimal, so January and October look the same: write it as 2020-10',
  'intake.expected.date_real': 'a day that exists, from 1900 to 2199',
  'intake.remedy.date_real': 'check the month and the day',
  'intake.expected.filled': 'this cell must not be empty',
  'intake.remedy.filled': 'fill in {zh}',
  'intake.expected.headings': 'no headings found; these columns are needed: {ids} ({zh})',
  'intake.remedy.headings': 'put a line with these headings above the data',
  'intake.expected.column': 'the required column {id} ({zh}) is missing',
  'intake.remedy.column': 'add the column {id} and fill it in, or rename the column that holds it',
  'intake.remedy.column_near': 'there is a column "{near}"; if that is the one, rename it to {zh}',
  'intake.remedy.column_serves':
    'add the column "{zh}"; an office without such codes may rename "{near}" to "{zh}" (identity numbers are sensitive and then show wherever the code does)',
  'intake.expected.columns': 'these required columns are missing: {ids} ({zh})',
  'intake.remedy.columns': 'add and fill these columns, or give the columns that hold them these headings',
  'intake.remedy.columns_near': 'add these columns or correct the headings; columns that may be meant: {hints}',
  'intake.expected.one_column': '"{first}" and "{second}" mean the same; only one column may',
  'intake.remedy.one_column': 'delete one of them or change its heading',
  'intake.expected.one_table': 'one table of {id} ({zh}); these all have its headings (with their rows): {tables}',
  'intake.expected.one_table_hidden':
    'one table of {id} ({zh}); these all have its headings (with their rows): {tables}; hidden in the workbook: {hidden}',
  'intake.remedy.one_table':
    'keep the one that is meant; join tables that belong together, such as one for each school, into one; delete those of retired people or earlier years',
  'intake.expected.whole_table':
    'looks like {id} ({zh}), with {count#row|rows} that no other table holds (such as row {row}, "{example}"), but lacks required columns: {lackingIds} ({lacking})',
  'intake.remedy.whole_table':
    'if it belongs to {id}, add the columns and join it with that table; if it does not, delete this table',
  'intake.expected.workbook_beside':
    'a dataset is a folder of CSV files or one workbook; this workbook among the CSV files holds data too: {sheets}',
  'intake.remedy.workbook_beside':
    'if the workbook is meant, use {file} itself; if the CSV files are, move it elsewhere',
  'intake.assumed.workbook_beside':
    'a workbook among the CSV files that does not look like tables of a dataset: not used',
  'intake.remedy.workbook_unused': 'if it should be used, save its tables as CSV files',
  'intake.assumed.file_beside': 'a file among the CSV files in which no table was read: not used',
  'intake.remedy.file_unused': 'if it holds data, save it as CSV, or as .xlsx and use that alone',
  'intake.assumed.misnamed_text': 'the name is that of a workbook, the content a text table; read as text',
  'intake.assumed.hidden_table': 'a sheet hidden in the workbook; it is the only one with these headings and was read',
  'intake.expected.table': 'the required table {id} ({zh}) is missing',
  'intake.remedy.table': 'add a sheet named {id} or {zh}, or the file {id}.csv',
  'intake.expected.serving': 'a person who still belongs to the school; this one has retired, been transferred or left',
  'intake.remedy.serving':
    'delete people who have retired, been transferred or left from the table; correct the cell of one who has not',
  'intake.expected.status': 'on duty or not: yes, no, or a word such as 在岗, 在职, 借调, 病休, 离岗',
  'intake.remedy.status': 'write 在岗 for on duty, 不在岗 for not',
  'intake.remedy.status_contract':
    'staff without an established post belong in the column 在编 (no); this one says who is on duty',
  'intake.assumed.remark_left':
    'a remark says that the person has retired, been transferred or left; the person counts as on the roster ({count} in all)',
  'intake.expected.section_row':
    'row {row} holds "{text}" alone and seems to be a section heading; the school belongs into "{heading}" of every row',
  'intake.remedy.section_row': 'write the school into "{heading}" of every row and delete the heading rows',
  'intake.expected.one_row': 'one row only; rows {first} and {second} have the same code but differ',
  'intake.remedy.one_row': 'compare rows {first} and {second} and keep the right one',

  'intake.remedy.assumed': 'if this is not what was meant, correct the table and import it again',
  'intake.expected.saved_formula':
    'the result of the formula; the file holds the formula alone, and its result was never stored',
  'intake.remedy.saved_formula':
    'open the file in Excel or WPS, let it calculate, save and import it again; or type the value itself',
  'intake.assumed.guard':
    'marks that only keep a spreadsheet from changing the cell (a leading \', or ="…") taken off ({count} in all)',
  'intake.assumed.code_decimals': 'whole numbers written with .0 read without it ({count} in all)',
  'intake.assumed.near_midnight':
    'a time at the edge of the day, as browsers and programs write dates; taken as {date} ({count} like this)',
  'intake.assumed.cleaned':
    'stray spaces and invisible characters removed, full-width letters and digits read as plain ones ({count} in all)',
  'intake.assumed.name_blank': 'blanks inside names removed ({count} in all)',
  'intake.assumed.code_zeros':
    'a number of 18 digits that ends in 000: a spreadsheet may have lost its end ({count} in all)',
  'intake.assumed.number': 'thousands separators or units left aside, the number taken ({count} in all)',
  'intake.assumed.boolean': '"{texts}" taken as {as:boolean} ({count} in all)',
  'intake.assumed.word': '"{texts}" taken as {id} ({count} in all)',
  'intake.assumed.county_or_above':
    'backbone teacher of county level or above, read as county; a higher level belongs in backbone_level ({count} in all)',
  'intake.assumed.below_county': 'not of county level or above, read as none ({count} in all)',
  'intake.assumed.comma': 'commas, slashes or line breaks in lists read as semicolons ({count} in all)',
  'intake.assumed.repeated_item': 'repeated items of a list count once, where they stand first ({count} in all)',
  'intake.assumed.school_kind': 'the kind of school read as its stages ({count} in all)',
  'intake.assumed.qualification': 'no colon between stage and subject; they were separated ({count} in all)',
  'intake.assumed.school_name': 'a school name instead of its code; taken as {school} ({count} like this)',
  'intake.assumed.school_zeros': 'a code without its leading zeros; taken as school {school} ({count} like this)',
  'intake.assumed.predecessor':
    'the predecessor is not in the schools table; kept as a school that no longer exists ({count} in all)',
  'intake.assumed.placeholder': 'words for nothing (无, -, n/a) taken as empty ({count} in all)',
  'intake.assumed.title_lines': 'the headings are in row {row}; the title above was skipped',
  'intake.assumed.total': 'rows of totals are no data and were skipped ({count} in all)',
  'intake.assumed.footer': 'signature and remark lines below the table were skipped ({count} in all)',
  'intake.assumed.section_row': "section headings with a school's name alone left out ({count#row|rows})",
  'intake.assumed.example': 'rows that show how to fill in the form were skipped ({count} in all)',
  'intake.assumed.repeated_heading': 'repeated lines of headings and titles were skipped ({count} in all)',
  'intake.assumed.heading': 'read as the column {id} ({zh})',
  'intake.assumed.no_heading':
    'no heading above: not used; a comma inside a cell may have pushed the row to the right ({count} in all)',
  'intake.assumed.january':
    '"year.1" read as January; if October was meant (a spreadsheet drops the 0), write it as 2020-10 ({count} in all)',
  'intake.assumed.unknown_column': 'an unknown column: its content is kept but not used',
  'intake.assumed.unknown_columns': '{count#unknown column: its|unknown columns: their} content is kept but not used',
  'intake.remedy.unknown_column': 'nothing to do unless it should be used; then give it a heading of the format',
  'intake.remedy.unknown_column_near': 'if "{near}" was meant, correct the heading',
  'intake.assumed.unknown_table': 'an unknown table: not used',
  'intake.remedy.unknown_table':
    'if it should be used, name it schools, posts, teachers, travel, orders, hires, enrolment or entrants',
  'intake.assumed.table_incomplete': 'looks like {id} ({zh}) but lacks: {lackingIds} ({lacking}); not used',
  'intake.remedy.table_incomplete': 'add the columns if it should be used',
  'intake.assumed.table_by_headings': 'not a table name of the format; read as {id} ({zh}) by its headings',
  'intake.assumed.repeated_row': 'row {second} is the same as row {first}; one was kept ({count} like this)',

  'intake.assumed.no_rows': 'this table has headings but no rows',
  'intake.remedy.no_rows': 'if there is nothing to say, the table may be left out',
  'intake.expected.rows': 'this table must have rows; there are none',
  'intake.remedy.rows': 'fill in the rows below the headings',
  'intake.expected.two_schools': 'at least two schools: with one alone no rotation is possible',
  'intake.remedy.two_schools': 'complete the schools table',
  'intake.expected.pool_end_after_start': 'an end of the loan after its start {start}',
  'intake.expected.pool_total':
    'at most {total#post|posts} lent to all schools: the whole pool of the policy (post_pool.total)',
  'intake.expected.closing_after_opening': 'a closing date after the opening date {opening}',
  'intake.remedy.check_dates': 'check both dates',
  'intake.expected.predecessor': 'predecessors that do not lead back to the school itself: {chain}',
  'intake.remedy.predecessor': 'correct or empty one of these predecessors',
  'intake.assumed.pupils_of_stage':
    'the school has {stages:stage}, not {stage:stage}, yet pupils or classes of it; the number was kept',
  'intake.assumed.grade_of_stage': 'grade {grade} is none of the {stage:stage} stage: counted as given',
  'intake.remedy.grade_of_stage': 'check the grade or the stage taught',
  'intake.remedy.pupils_of_stage': 'check the stages or the numbers',
  'intake.assumed.assets_of_stage':
    'the school has {stages:stage}, not {stage:stage}, yet areas, equipment or rooms of it; the number was kept and counts nowhere',
  'intake.remedy.assets_of_stage': 'check the stages or the number',
  'intake.assumed.half_coordinates': 'latitude or longitude alone: no journey can be estimated ({count} in all)',
  'intake.expected.stage_of_school': 'a stage of {school}: {stages:stage}',
  'intake.remedy.stage_of_school': 'correct the stage here, or add it to the school',
  'intake.expected.min_required': 'a lower limit not above what is required: {min} > {required}',
  'intake.expected.max_required': 'an upper limit not below what is required: {max} < {required}',
  'intake.remedy.post_limits': 'make it min <= required <= max',
  'intake.expected.by_reference': 'a day not after the reference date {reference}',
  'intake.remedy.by_reference': 'check the date; who joins later belongs in the hires table or nowhere',
  'intake.expected.born_before': 'a day before joining the school on {joined}',
  'intake.assumed.young': 'only {age#year|years} old, under {leastAge}, when joining on {joined}; kept as it is',
  'intake.assumed.closed_posts':
    '{school} has closed when the moves of a plan begin (reference date {reference}) and still lists posts: they count in no goal and no floor',
  'intake.assumed.later_posts':
    '{school} opens on {opening}, more than a year after the reference date: its {posts#post counts|posts count} in no goal yet',
  'intake.remedy.later_posts': 'nothing, if the date is right; else correct it',
  'intake.assumed.closed_people':
    '{school} has closed on {closing}: the plan places its {count#person|people} elsewhere ({people})',
  'intake.assumed.closing_people':
    '{school} closes on {closing}: it keeps its {count#person until then, who needs|people until then, who need} a place afterwards ({people})',
  'intake.assumed.closed_guests':
    '{school} has closed on {closing}: {count#person serves a term there and goes|people serve a term there and go} back ({people})',
  'intake.remedy.closing_people': 'nothing, if the date is right; else correct it',
  'intake.remedy.closed_posts': 'set required to 0 or remove the row; or correct the closing date',
  'intake.assumed.retired': 'retired by the reference date {reference}: holds no post and does not move',
  'intake.assumed.past_retirement':
    'by the date of birth past the statutory age of retirement at {reference}, with no date of retirement; counts as serving ({count} in all)',
  'intake.remedy.retired': 'remove who has retired from the roster, or correct the date',
  'intake.assumed.no_exemption': 'an end of an exemption without its reason: taken as not exempt',
  'intake.remedy.no_exemption': 'if an exemption is meant, fill in "{heading}"',
  'intake.assumed.unprintable_name':
    'the font of PDF documents lacks {characters}; documents with this name can be made as docx, not as PDF',
  'intake.assumed.same_person':
    'same name, sex and date of birth ({birth}) as row {first} under another code; taken as two people',
  'intake.assumed.same_identity': 'same identity number as row {first} under another code; taken as two people',
  'intake.remedy.same_person': 'if it is one person, delete row {first} or row {second}',
  'intake.assumed.two_principals': '{school} already has the principal {other} (row {first}); taken as two principals',
  'intake.remedy.two_principals': 'check the roles: a school should have one principal',
  'intake.assumed.no_such_post':
    'the posts table has no row for this school, stage and subject; taken as 0 required ({count#teacher|teachers})',
  'intake.assumed.over_max':
    '{school} {stage:stage} {subject:subject}: {held} held, at most {max}, {over} too many; kept as it is, none may be added',
  'intake.remedy.over_max': 'check the upper limit or the subjects of the teachers',
  'intake.assumed.no_posts_lent': 'no posts are lent, so the end of the loan serves nothing',
  'intake.remedy.no_posts_lent': 'give the number of posts lent, or remove the end',
  'intake.remedy.pool_total': 'correct the posts lent, give the end of loans that are over, or correct post_pool.total',
  'intake.assumed.borrowed_on_duty': 'both borrowed by {to} and on duty: counted as on duty',
  'intake.remedy.borrowed_on_duty': 'write that who is borrowed out is not on duty, or remove the borrower',
  'intake.assumed.borrowed_later': 'borrowed out only after the reference date {reference}',
  'intake.assumed.over_approved':
    '{school}: {held} held, {approved} approved and {pool} lent from the pool, {over} too many; kept as it is, none may be added',
  'intake.remedy.over_approved': 'check the approved posts, or who is established and on duty',
  'intake.assumed.wish_not_managed':
    "a wish for a school outside the district's power ({school}) cannot be granted; it stays in the list ({count} in all)",
  'intake.assumed.wish_not_accepting':
    'a wish for a school that receives no teacher ({school}) cannot be granted; it stays in the list ({count} in all)',
  'intake.assumed.wish_closed':
    'a wish for a school that has closed ({school}) cannot be granted; it stays in the list ({count} in all)',
  'intake.assumed.wish_not_open_yet':
    'a wish for a school that does not open within a year ({school}) cannot be granted; it stays in the list ({count} in all)',
  'intake.assumed.wish_no_post':
    'a wish for a school without a post the teacher may hold ({school}) cannot be granted; it stays in the list ({count} in all)',
  'intake.assumed.own_wish': 'a wish for the own school was left out, later wishes move up ({count} in all)',
  'intake.assumed.head_role':
    'entered under the subject {role:role}: the role taken as {role:role} ({count} like this)',
  'intake.expected.journey_owner': 'exactly one of {teacher} and {place}',
  'intake.remedy.journey_neither': 'give the teacher or the place',
  'intake.remedy.journey_both':
    "keep one: the code for the teacher's own journey, the place for everybody living there",
  'intake.assumed.journey_teacher': 'no teacher or hire has this code: the journey is of no use ({count} in all)',
  'intake.expected.tied_self': 'the code of another teacher: no one is tied with themself',
  'intake.remedy.tied_self': 'Write the code of the husband or wife, or clear the cell.',
  'intake.remedy.tied_unknown': 'Correct the code, or clear the cell where the other is not on this roster.',
  'intake.expected.tied_back': 'a teacher who names this one in turn; {other} has none',
  'intake.expected.tied_once': 'a teacher who names this one in turn; {other} has {theirs}',
  'intake.remedy.tied_back': 'Write {teacher} in the row of {other}, or clear the cell.',
  'intake.expected.teacher': 'the code of a teacher in the teachers table',
  'intake.remedy.teacher': 'use a code of the teachers table, or add the teacher to it',
  'intake.expected.assign_school': '"assign" must say to which school',
  'intake.remedy.assign_school': 'give the code of the school to go to',
  'intake.assumed.order_school': '"{kind:order}" needs no school: this one was not used',
  'intake.remedy.order_school': 'to assign or forbid a school change the kind, else empty the cell',
  'intake.expected.orders_move_stay': 'teacher {teacher} cannot both move and stay (rows {first} and {second})',
  'intake.expected.orders_assign_stay':
    'teacher {teacher} cannot be both assigned elsewhere and stay (rows {first} and {second})',
  'intake.expected.orders_modes_differ':
    'teacher {teacher} can be sent in one mode of movement only (rows {first} and {second})',
  'intake.expected.orders_assign_twice':
    'teacher {teacher} can be assigned to one school only (rows {first} and {second})',
  'intake.expected.orders_assign_forbid':
    'teacher {teacher} is assigned to a school that is forbidden (rows {first} and {second})',
  'intake.expected.orders_move_forbid_all':
    'teacher {teacher} must move, yet every school is forbidden (rows {first} and {second})',
  'intake.remedy.orders': 'keep only one of rows {first} and {second}',
  'intake.expected.order_managed':
    "{teacher} works at {school}, which is outside the district's power, and cannot move",
  'intake.remedy.order_managed': 'remove the order, or check managed_by_district of the school',
  'intake.assumed.order_not_established': '{teacher} is not established, yet ordered to move; the order was kept',
  'intake.assumed.order_not_on_duty': '{teacher} is not on duty, yet ordered to move; the order was kept',
  'intake.assumed.order_not_full_time': '{teacher} is not a full-time teacher, yet ordered to move; the order was kept',
  'intake.assumed.order_retired':
    '{teacher} has retired by the reference date, yet is ordered to move; the order was kept',
  'intake.assumed.order_exempt': '{teacher} is exempt, yet ordered to move; the order was kept',
  'intake.assumed.order_bonded': '{teacher} is still bound to the school, yet ordered to move; the order was kept',
  'intake.remedy.order_doubt': "check the teacher's row, or withdraw the order",
  'intake.expected.assign_elsewhere': 'another school: {teacher} is already at {school}',
  'intake.remedy.assign_elsewhere': 'give another school; to keep the teacher here, use "stay"',
  'intake.expected.assign_not_managed':
    'a school of the district: {school} is outside its power and cannot receive {teacher}',
  'intake.expected.assign_not_accepting': 'a school that accepts: {school} does not, {teacher} cannot be sent there',
  'intake.expected.assign_closed': 'a school that exists: {school} has closed, {teacher} cannot be sent there',
  'intake.expected.assign_not_open_yet':
    'a school that opens within a year: {school} does not, {teacher} cannot be sent there',
  'intake.remedy.assign': 'give another school, or check the schools table',
  'intake.expected.assign_post': 'a school with a post {teacher} may hold: {school} has none',
  'intake.remedy.assign_post': 'give another school, or check the posts and what the teacher may also teach',
  'intake.expected.hire_code': 'a code that no teacher of the roster has',
  'intake.remedy.hire_code': 'give the new teacher a code of their own; who is on the roster is no new teacher',

  'intake.file.missing': 'no such file or folder',
  'intake.file.missing.remedy': 'check the path; a dataset is a folder of CSV files or one .xlsx workbook',
  'intake.file.unreadable': 'it cannot be read: no permission, or not a regular file',
  'intake.file.unreadable.remedy': 'check the permissions, or copy it elsewhere and try again',
  'intake.file.empty': 'the file is empty',
  'intake.file.empty.remedy': 'export this table again; if it is not needed, delete the file',
  'intake.file.empty_folder': 'the folder is empty',
  'intake.file.empty_folder.remedy': 'put schools.csv, teachers.csv and the others into it',
  'intake.file.no_tables': 'no CSV table in the folder, only {count#other file|other files}: {found}',
  'intake.file.no_tables.remedy': 'put schools.csv, teachers.csv and the others into it',
  'intake.file.workbook_in_folder': 'no CSV table in the folder, but the workbook {workbook}',
  'intake.file.workbook_in_folder.remedy': 'give the path of the workbook {workbook} itself',
  'intake.file.too_large': 'larger than {megabytes} MB: no dataset of a district is',
  'intake.file.too_large.remedy': 'remove pictures, formatting and other tables and save it again',
  'intake.file.too_many_rows': 'more than {limit#row|rows}',
  'intake.file.too_many_rows.remedy': 'remove empty rows and other tables, or import district by district',
  'intake.file.zip_bomb':
    'unpacked it is larger than {megabytes} MB, or suspiciously well packed; for safety it is not read',
  'intake.file.zip_bomb.remedy':
    'open the original in a spreadsheet program, remove what is not needed and save a new .xlsx',
  'intake.file.damaged_zip': 'the workbook is cut short or damaged',
  'intake.file.damaged_zip.remedy': 'download or copy it again, or repair it in a spreadsheet program',
  'intake.file.damaged_workbook': 'the content of the workbook is damaged',
  'intake.file.damaged_workbook.remedy': 'open it in a spreadsheet program, repair it and save a new .xlsx',
  'intake.file.not_a_workbook': 'not a workbook: the content is not what the name says',
  'intake.file.not_a_workbook.remedy':
    'open it in a spreadsheet program and save it as .xlsx; if it is a text table, rename it to .csv and put it in a folder',
  'intake.file.old_workbook': 'this workbook of the old format (.xls) cannot be read',
  'intake.file.old_workbook.remedy': 'open it in a spreadsheet program and save it as .xlsx',
  'intake.file.password': 'the workbook is protected by a password',
  'intake.file.password.remedy': 'open it in a spreadsheet program, remove the password and save it again',
  'intake.file.web_page': 'this is a web page under the name of a workbook, as registers export them',
  'intake.file.web_page.remedy': 'open it in Excel or WPS and save it as .xlsx',
  'intake.file.xml_workbook': 'this is XML (SpreadsheetML 2003) under the name of a workbook',
  'intake.file.xml_workbook.remedy': 'open it in Excel or WPS and save it as .xlsx',
  'intake.file.utf16': 'text in UTF-16 without the mark that says so, or with its bytes in the other order',
  'intake.file.utf16.remedy': 'save it as "CSV UTF-8" in a spreadsheet program',
  'intake.file.big5': 'text in Big5, the encoding of Taiwan and Hong Kong',
  'intake.file.big5.remedy': 'save it as "CSV UTF-8" in a spreadsheet program',
  'intake.file.csv_quote':
    'a double quote opens in line {line} of the file and is never closed, so the cells cannot be separated',
  'intake.file.csv_quote.remedy': 'remove or double the quote in line {line}, or export the table again',
  'intake.file.csv_swallowed':
    'a double quote opens in line {line} of the file and runs over {lines#line end|line ends}, with whole records inside one cell',
  'intake.file.csv_swallowed.remedy':
    'remove or double the quote in line {line}; if the cell is meant to be so, take out its line ends',
  'intake.file.not_text': 'not a text table: neither UTF-8 nor GB18030',
  'intake.file.not_text.remedy':
    'save it as "CSV UTF-8" in a spreadsheet program; if it is a workbook, use the .xlsx itself',
  'intake.file.damaged_utf8': 'UTF-8 text that is damaged in a few places',
  'intake.file.damaged_utf8.remedy': 'export it again from the original table',
  'intake.file.single_table': 'this is one table only; a dataset is the folder of all tables, or one workbook',
  'intake.file.single_table.remedy': 'give the folder this table is in',
  'intake.file.archive_bomb':
    'Unpacked, the archive exceeds {megabytes} MB or is packed suspiciously tight; it is not read',
  'intake.file.archive_bomb.remedy':
    'Check where it comes from, and pack only schools.csv, teachers.csv and the other tables',
  'intake.file.archive_damaged': 'The archive is incomplete or damaged; perhaps the download was cut short',
  'intake.file.archive_damaged.remedy': 'Download it again, or pack the files again as .zip',
  'intake.file.archive_password': 'The archive has a password',
  'intake.file.archive_password.remedy': 'Pack the files again without a password',
  'intake.file.archive_no_tables': 'No CSV table in the archive ({count#file|files})',
  'intake.file.archive_no_tables.remedy': 'Put schools.csv, teachers.csv and the other tables into it',
  'intake.file.archive_workbook': 'No CSV table in the archive, but the workbook {workbook}',
  'intake.file.archive_workbook.remedy': 'Unpack it and use the workbook {workbook} itself',
  'intake.file.empty_workbook': 'there is nothing in the workbook',
  'intake.file.empty_workbook.remedy': 'check that it is the right file',
};
