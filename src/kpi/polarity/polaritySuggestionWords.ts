/**
 * What the words of a KPI's name say about which way is better. To teach the add-in a word, add it to its line and a name to the test.
 * A `*` at the end of a word stands for any ending: "complaint*" is complaint and complaints. Of phrases that overlap the longest counts.
 */
export type NameWordKind =
  /** A difference is what is measured: "reduction in". */
  | "less"
  | "more"
  /** How long something takes. */
  | "time"
  /** Done, as it should be: good of a share ("% of calls answered"), open of a count. */
  | "done"
  /** Done, and the more the better, whatever it was done to: "prevented", "brought back into use". */
  | "won"
  /** What people think well of, whatever it is about. */
  | "opinion"
  /** Done badly, late or not at all. */
  | "failed"
  /** Within so many days; what is within them decides. */
  | "in-time"
  /** Within the time that was set: good, whatever it is. */
  | "on-time"
  /** Things of which fewer are better. */
  | "bad"
  /** Things that should not come again; "within 12 months" makes them no better. */
  | "again"
  /** Things of which more are better. */
  | "good"
  /** What comes in: it is counted, and neither way is better. */
  | "volume"
  | "cost"
  /** What makes of a good thing none: "foster carers leaving", "savings at risk". */
  | "adverse"
  /** Words after which nobody can tell. */
  | "open";

export interface NameWords {
  readonly kind: NameWordKind;
  readonly example: string;
  readonly phrases: readonly string[];
}

function listed(text: string): readonly string[] {
  return text
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter((phrase) => phrase !== "");
}

export const NAME_WORDS: readonly NameWords[] = [
  {
    kind: "less",
    example: "Percentage reduction in complaints",
    phrases: listed(`
      reduction in, reduction of, reductions in, % reduction, percentage reduction, reduction from, decrease in, fall in, cut in,
      reduction against, carbon dioxide saved, tonnes of carbon saved, carbon saved, emissions saved, energy saved
    `),
  },
  {
    kind: "more",
    example: "Percentage increase in library members",
    phrases: listed("increase in, growth in, rise in, increases in, % increase, percentage increase"),
  },
  {
    kind: "time",
    example: "Average days to process a new claim",
    phrases: listed(`
      time taken, days taken, weeks taken, hours taken, average time, average days, average number of days, average wait*,
      average weeks, average hours, average minutes, average calendar days, average working days, average no of days, mean time,
      mean days, median time, median days, average speed of answer*, speed of processing, average call wait*,
      waiting time*, wait time*, waiting list time*, time to process, time to answer, time to complete, time to re let,
      time to relet, time to resolve, time to respond, days to pay, time from, longest wait*, longest call wait*, call wait*, time customers wait, days to process, days to answer, days to determine, decision time*, days to re let, days to relet, days to complete, days to repair,
      turnaround*, turn around*, response time*, processing time*, re let time*, relet time*, lead time*, call queue time,
      length of time, queue time*, average length of stay, days between, time between, journey time*, right time indicator,
      length of wait, average duration, average end to end time
    `),
  },
  {
    kind: "in-time",
    example: "% of major planning applications within 13 weeks",
    phrases: listed(`
      within # days, within # working days, within # calendar days, within # hours, within # working hours, within # weeks, within # months, within # minutes,
      within # seconds, within # day, within # year*, within # week, within # month, within # hour, in # days, in # weeks,
      in # working days, in # seconds, in # minutes, in # hours, under # days, in under # weeks, less than # days, less than # weeks, within ten days, within five days,
      within a week, within a month, within a year, within the month, in less than # weeks, in less than # days, within # full working days
    `),
  },
  {
    kind: "on-time",
    example: "% of stage 1 complaints within timescale",
    phrases: listed(`
      on time, in time, within time, within target*, within the target*, within timescale*, within the timescale*, within deadline*,
      within agreed timescale*, within the agreed timescale*, within statutory timescale*, within the statutory*, within statutory*, within agreed time*,
      within government target*, within sla, within service level*, by the deadline, by deadline, to timescale, to deadline,
      within the agreed*, within agreed*, within required*, within national*, within policy*, in timescale*, within budget, on budget,
      within the required*, within corporate*, within the corporate*, within published*, within terms, within limit*, within payment terms, in target time,
      on the same day, same day, on schedule, first time fix*, right first time, at first contact, at first point of contact,
      at the first point of contact, first contact resolution, first call resolution
    `),
  },
  {
    kind: "done",
    example: "Percentage of calls answered",
    phrases: listed(`
      answered, responded to, responded, resolved, replied to, acknowledged, determined, decided, processed, paid, completed, closed, dealt with,
      cleared, cleaned, removed, repaired, issued, reviewed, assessed, inspected, visited, returned, submitted, delivered,
      actioned, investigated, undertaken, carried out, seen, held, implemented, met, up to date, made safe, attended, signed off, published,
      achieved, detected, solved, registered, served, checked, audited, supported, kept, spent, rectified, complied with, converted, filled, decisions made, completing, submitted on, approved first time, started
    `),
  },
  {
    kind: "won",
    example: "Empty homes brought back into use",
    phrases: listed(`
      brought back into use, returned to use, back into use, prevented, prevention*, relieved, avoided, diverted from landfill, diverted, recycled, reused,
      re used, composted, recycling and composting, reuse recycling*, collected, recovered, collection rate*, collection of, collection fund rate, won, secured, supported into, helped into, moved into work, moved on positively,
      into employment, in employment, into work, in work, into education, in education employment*, in education training*, gained, created, planted, achieving, attaining, attained,
      passed, successful*, improved, improving, who feel safe, feel safe, feeling safe, feel safer, feeling safer, stop smoking, stopping smoking, stopped smoking, feel informed, feel well informed, kept in touch, in touch with, no further request*, no ongoing support, electronically, receiving respite, no further support, taking up, that are electric, electric vehicles, rent collection, income collection, foster placements, permanence plan*, tenancies maintained, lights working, in working order, enough social contact, as much social contact as they would like,  remaining in*, still at home, sustained,
      adopted, permanently housed, rehoused, housed, permanent accommodation, housed into, living independently, live independently,
      living in their own home*, with direct payments, receiving direct payments, direct payment*, self directed support, compliant, compliance, comply*,
      complying, rated good*, good or outstanding, good or better, rated outstanding, rated # or above, rated # or better, rated # or higher, rated # and above, rated # plus, broadly compliant, stars or above, or above,
      meeting the standard, meet the standard, meeting standard*, meet standard*, meeting, meets, meeting target*, on target, on track, decent homes standard, happy, positive*,
      no further action needed, sustained for, upheld by the inspector, dismissed, not upheld, not overdue, free from, free of, vaccinated, immunised, immunisation*,
      vaccination*, screened, screening coverage, take up, takeup, uptake, coverage, up take, trained, who have completed, with an up to date*, qualified, retained, retention, in good condition,
      let within*, occupied, occupancy, participation, participating, engaged, engagement, accredited, good condition, made online,
      online, via self service, self service, digital*, by direct debit, direct debit*, able to, easy to, not smoking, smoke free, non smokers, receiving an nhs health check, received an nhs health check, offered an nhs health check, receiving a health check, quit, quitting, quitters, treated successfully, breastfe*,
      known location, in settled accommodation, settled accommodation, suitable accommodation, in suitable*, stable*, school ready*, good level of development, expected standard, expected level*,
      progress # score, attainment # score, attendance, attendances, approved within, safe and well,
      control over their, live in their own home*, living at home, still in post, still employed, hazards removed
    `),
  },
  {
    kind: "opinion",
    example: "Satisfaction with time taken to complete the most recent repair",
    phrases: listed(
      "satisfied, satisfaction, very satisfied, tenant satisfaction, recommend, agreeing, who agree, agreement that",
    ),
  },
  {
    kind: "failed",
    example: "Percentage of calls abandoned",
    phrases: listed(`
      abandoned, abandonment, lost calls, calls lost, missed, unanswered, not answered, not completed, not resolved, not met, not paid, not compliant, non compliant,
      non compliance, not achieved, not collected, not reviewed, not decided, not known, not responded, unresolved, overdue, late, lateness, outside target*, outside the target*, outside timescale*, outside the timescale*, outside statutory*, outside of target*, outside of timescale*, special measures, out of time, out of target, exceeding, exceeded,
      more than # days, more than # weeks, more than # months, over # days, over # weeks, over # months, longer than, more than # miles, over # miles, out of area, out of county, out of borough, over # hours,
      outstanding over, waiting over, waiting more than, waiting longer*, upheld, partially upheld, allowed, overturned, allowed on appeal, upheld on appeal, lost at appeal, refused, failed, failing, rejected,
      cancelled, cancellations, terminated, breakdown*, disrupted, disruption*, withdrawn, lost, excluded, unfilled, vacant, empty, void, below standard, below the standard, below # ,
      unsatisfactory, dissatisf*, inadequate, requires improvement, require improvement, requiring improvement, needing maintenance, require maintenance, requiring maintenance, in need of repair, in need of maintenance, should be considered for maintenance, poor, poorly, outstanding debt*, written off, write off*, unpaid, in default, reoffend*, re offend*, reopened, re opened,
      not in education*, not in employment*, neet*, sent to landfill, to landfill, landfilled, delayed, delays, deferred, declined, unsuccessful, returned in error, incorrect*, inaccurate, unallocated, without an allocated*, without a, without an, with no, breached, in breach, leaving before, not within, not on time, not in time, eligible for reprocessing, maintenance should be considered, contamination, contamination rate, recycling contamination, recycling contamination rate, contaminated,
      feel unsafe, feeling unsafe, unsafe, unacceptable, not working, staff leaving, employees leaving, starters leaving, leaving within, leaving in their first, leaving employment, leaving the council, resignation*, resigned, resigning
    `),
  },
  {
    kind: "again",
    example: "Re-referrals within 12 months",
    phrases: listed(`
      re referral*, rereferral*, repeat*, second or subsequent, for a second*, second time, subsequent time, readmission*, re admission*, readmitted, re presentations, representations of homelessness, reoccurr*, recurr*,
      further incident*, returning to care, re registered, re registrations, subsequent plan*,
      return within, returning within, returning to care, returning to custody, return to care, returned to care, returned to custody, returned to local authority care, return to homelessness, homeless again, who return, who returned, who then return, re enter*, re entry, re present*, relapse*
    `),
  },
  {
    kind: "bad",
    example: "Number of complaints received",
    phrases: listed(`
      complaint*, sickness, absence*, absent, absenteeism, days lost, staff turnover, employee turnover, turnover of staff, labour turnover, turnover rate, voluntary turnover, workforce turnover, vacancy rate*, vacancies, vacancy, voids, void rate*, void property, void properties, void loss, rent loss, arrears, debt, debts, debtors, bad debt*,
      homeless*, rough sleep*, sleeping rough, temporary accommodation, bed and breakfast, b b accommodation, evict*, residual waste, residual household waste, waste per household, waste per head, waste arisings, waste arising, household waste collected per*, waste collected per*, residual, landfill, emission*, carbon footprint, carbon emission*, greenhouse gas*, tonnes of carbon, carbon dioxide, energy consumption, energy use*, energy usage, electricity consumption, gas consumption, electricity used, gas used, water consumption, water usage, fuel consumption, fuel used, miles driven, business mileage, nitrogen dioxide, particulate*, fires, false alarm*, overpayment*, missing education, missing from, missing from education, with # placements, air pollution, pollution,
      crime*, anti social behaviour, antisocial behaviour, asb, burglar*, violence, violent, domestic abuse incident*, hate crime*, theft*, robber*, knife crime, arson, criminal damage, offences, offending, offenders, drug related deaths, fly tip*, flytip*, graffiti, litter, detritus, dog fouling, accident*, collision*, casualt*, killed, ksi, injur*, riddor, death*, mortality, suicide*, fatal*, near misses, missed bin*, missed collection*, missed waste*, missed appointment*, did not attend, delayed transfer*, delayed discharge*, delayed, delay, exclusion*, suspension*, persistent absence, persistently absent, truan*, unemploy*, out of work, claimant*, workless*, jobseeker*, universal credit claimant*, poverty, deprivation, child poverty, fuel poverty, obes*, overweight, excess weight, smoking prevalence, smokers, smoking at time*, smoking in pregnancy, smoking, teenage pregnan*, teenage conception*, under # conception*, conception*, alcohol related*, hospital admission*, emergency admission*, admissions to*, admission*, falls, first time entrants, entrants to the youth*, custody, custodial, placement moves, # or more placements, three or more placements, unplanned moves, agency staff*, agency spend*, agency worker*, agency social worker*, spend on agency, overspend*, over spend*, adverse variance, error*, mistakes, defect*, potholes reported, potholes outstanding, outstanding defects, backlog*, outage*, downtime, data breach*, breach*, security incident*, cyber incident*, incidents of, number of incidents, safety incidents, health and safety incidents, incident*, insurance claims, claims against, liability claims, legal challenge*, ombudsman, non decent, non decency, failing to meet, empty homes, empty propert*, long term empty, vacant shops, empty shops, vacant units, vacant, shop vacanc*, avoidable contact, overcrowd*, housing waiting list, waiting list*, waiting for, on the waiting list, awaiting*, damp and mould cases, disrepair claims, leakage, caseload*, cases per social worker, missing episodes, missing from care, missing from home, self harm, gap between, attainment gap, gender pay gap, pay gap, gap in, inequality, inequalities, isolation, lonel*, unauthorised, illegal, infestation*, abuse, fraud, loss, losses, deficit, borrowing costs, interest paid, mortality rate*, unoccupied, dependency ratio, grievance*, disciplinar*, tribunal*, no access, out of borough placements, residential admissions, social isolation, premature*, infant mortality, low birth weight, tooth decay, decayed,
      met by admission*, hazard, hazards, damp, mould, unplanned
    `),
  },
  {
    kind: "good",
    example: "Number of affordable homes delivered",
    phrases: listed(`
      affordable home*, affordable housing, new homes, homes delivered, homes completed, homes built, dwellings completed, net additional homes, housing starts, starts on site, garden waste subscriptions, bicycle, passengers, tourists, tree canopy*, online forms, account registrations,  net additional dwelling*, housing completions, council homes built, social rent homes, housing delivery test, housing land supply, years supply, five year land supply, jobs created, new jobs, jobs safeguarded, employment rate*, apprentic*, work experience placements, volunteer*, visits to*, visits per*, visitor*, library visits, visits, footfall, museum visits, leisure visits, attendance*, swims, active borrowers, books issued, loans, members, membership*, active library users, library members, participants, participation, physically active, recycling rate*, recycling, recycled, composting, reuse, council tax collected, business rates collected, income, revenue generated, surplus, savings, savings delivered, return on investment, yield, rate of return, capital receipts, social value, grant funding, external funding, inward investment, investment secured, nps, net promoter*, star rating*, compliments, resident feedback score, score, trees planted, renewable energy, electricity generated, solar, ev charg*, electric vehicle charg*, charging points, cycle*, cycling, walking, bus passenger*, passenger journeys, punctuality, bus punctuality, biodiversity*, green flag*, blue flag*, uptake, take up, health checks, nhs health checks, adoptions, adoption orders, foster carers, foster carers recruited, foster carer households, in house foster*, special guardianship orders, children adopted, carers supported, carers assessed, shared lives, extra care, employment of, qualifications, qualification level*, attainment, achievement, average point score, good gcse*, gcse*, a level*, pass rate*, progression, life expectancy, healthy life expectancy, broadband coverage, superfast broadband, gigabit*, full fibre, business survival*, business start*, businesses supported, business births, new businesses, enterprises, gva, gdp, productivity, earnings, median pay, average wage*, occupancy, occupancy rate*, inspections completed, inspections carried out, interventions completed, training sessions, training completion, staff trained, appraisal*, completed appraisal*, pdr*, e learning, mandatory training, staff engagement, diversity, representation of, employees declaring, women in, top # % earners who are women, channel shift, app downloads, subscribers, followers, social media reach, web visits, website visits, online transactions, availability, uptime, system availability, network availability, warm homes, energy efficien*, epc, epc rating*, homes improved, disabled facilities grants, dfgs completed, adaptations completed, lettings, properties let, tenancies sustained, events held, wellbeing, quality of life, play areas, healthy*, school readiness, ready for school, childcare places, early years entitlement, funded places, food hygiene rating*, licensed premises inspected, engagement, voter registration, voters registered, electoral registration*, turnout, households on the electoral register, compliance, gas safety certificate*, gas servic*, landlord gas*, safety certificate*, fire risk assessments, cscs, contracts awarded to local, local suppliers, local spend, spend with local*, spend with smes, smes,
      safety check, safety checks, long term placement stability, long term stability of placement*, smoke alarm fitted, homes with a working smoke alarm
    `),
  },
  {
    kind: "volume",
    example: "Number of planning applications received",
    phrases: listed(`
      applications received, applications submitted, number of applications, number of planning applications, planning applications received, applications made, applications determined, referrals received, number of referrals, referrals to, contacts received, number of contacts, contacts, calls received, number of calls, call volume*, calls offered, calls to, births registered, chat volumes, housing register applicants, ehcps maintained, telephone calls, enquiries received, number of enquiries, emails received, requests received, number of requests, foi requests received, foi requests, freedom of information requests received, subject access requests received, service requests, claims received, number of claims, cases received, new cases, cases opened, open cases, number of cases, notifications received, reports received, number of reports, population, number of children looked after, number of looked after children, children looked after, looked after children, children in care, child in care, children in need, child protection plan*, child protection enquiries, section # enquir*, s# enquir*, ehc plans, ehcps, education health and care plans, requests for assessment, number of assessments, assessments started, concerns received, safeguarding concerns, safeguarding enquiries, number of households on, number of pupils, number of births, deaths registered, marriages, new claims, change of circumstances, changes in circumstances, live claims, caseload, land charges searches, searches received, licences issued, licence applications, building control applications, correspondence received, items of correspondence, headcount, fte, number of staff, number of employees, number of properties, number of service users, people receiving, adults receiving, number of people receiving, unaccompanied asylum*, home educated, electively home educated
    `),
  },
  {
    kind: "cost",
    example: "Cost per household of waste collection",
    phrases: listed(
      "cost per*, cost of*, unit cost*, net cost*, spend per*, expenditure per*, average cost*, total cost*, price per*, costs",
    ),
  },
  {
    kind: "adverse",
    example: "Vaccination refusals",
    phrases: listed(`
      refusal*, rejection*, objection*, expired, expiring, lapsed, lapsing, leaving, outstanding, at risk, ended, ending, closure*, declining, decline in,
      shortfall*, disputed, disputes, invalid, lodged, stopped, stopping, dropped out, drop out*, out of service, out of use, not yet, inactive, ineligible,
      unable to, escalated, removed from, suspended, ceased, ceasing, cease
    `),
  },
  {
    kind: "open",
    example: "Variance against budget",
    phrases: listed(`
      target response time within, prosecution*, penalty notice*, fixed penalt*, variance, forecast outturn, budget variance, difference between, ratio of, reduce, reducing, manage, manage demand, proportion of applications from, profile, mix of, split of,
      improved street and environmental cleanliness
    `),
  },
];
