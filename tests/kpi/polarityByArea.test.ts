import { suggestPolarity } from "../../src/kpi/polarity/polaritySuggestion";

/** KPIs as UK councils and regulators name them, by area. "|" before the unit of their figures, where the name does not say it. */
const BY_AREA: Readonly<
  Record<string, Readonly<Partial<Record<"higher" | "lower" | "neither" | "none", string>>>>
> = {
  "tenant satisfaction measures": {
    higher: `
        Overall satisfaction|%
        Satisfaction with repairs|%
        Satisfaction with time taken to complete most recent repair|%
        Satisfaction that the home is well maintained|%
        Satisfaction that the home is safe|%
        Satisfaction that the landlord listens to tenant views and acts upon them|%
        Satisfaction that the landlord keeps tenants informed about things that matter to them|%
        Agreement that the landlord treats tenants fairly and with respect|%
        Satisfaction with the landlord's approach to handling complaints|%
        Satisfaction that the landlord keeps communal areas clean and well maintained|%
        Satisfaction that the landlord makes a positive contribution to neighbourhoods|%
        Satisfaction with the landlord's approach to handling anti-social behaviour|%
        Gas safety checks|%
        Fire safety checks|%
        Asbestos safety checks|%
        Water safety checks|%
        Lift safety checks|%
        Complaints responded to within Complaint Handling Code timescales|%
        Stage 1 complaints responded to within Complaint Handling Code timescales|%
        Non-emergency repairs completed within target timescale|%
        Emergency repairs completed within target timescale|%
        Repairs completed within target timescale|%`,
    lower: `
        Homes that do not meet the Decent Homes Standard|%
        Proportion of homes that do not meet the Decent Homes Standard
        Homes not meeting the Decent Homes Standard|%
        Homes failing to meet the Decent Homes Standard|%
        Homes failing the Decent Homes Standard|%
        % of homes which did not meet the Decent Homes Standard
        Complaints relative to the size of the landlord
        Anti-social behaviour cases relative to the size of the landlord
        Stage 1 complaints received per 1,000 homes`,
  },
  "adult social care": {
    higher: `
        Proportion of older people still at home 91 days after discharge from hospital into reablement|%
        Proportion of people using services who have control over their daily life
        Overall satisfaction of people who use services with their care and support|%
        Proportion of people who use services who feel safe
        Social care-related quality of life
        Proportion of adults with a learning disability who live in their own home or with their family
        Proportion of carers who receive direct payments
        The proportion of section 42 safeguarding enquiries where a risk was identified and the reported outcome was that this risk was reduced or removed`,
    lower: `
        Permanent admissions to residential and nursing care homes per 100,000 population
        Long-term support needs of older adults met by admission to residential and nursing care homes per 100,000
        Delayed transfers of care per 100,000
        Proportion of people whose desired outcomes were not met
        People waiting more than 28 days for a Care Act assessment`,
  },
  planning: {
    higher: `
        Processing of planning applications in time: major|%
        Major applications determined within 13 weeks|%
        Validation of planning applications within 5 days|%
        Planning appeals dismissed|%`,
    lower: `
        Planning appeals allowed as % of total decisions
        Quality of decisions: major applications overturned at appeal|%
        Appeals allowed against the authority's decision to refuse planning permission|%
        Enforcement cases open more than 26 weeks
        Average days to determine householder applications`,
    neither: "Number of planning applications received",
  },
  waste: {
    higher: `
        Percentage of household waste sent for reuse, recycling and composting
        Waste diverted from landfill|%
        Fly-tips removed within 2 working days|%`,
    lower: `
        Residual household waste per household
        Percentage of municipal waste landfilled
        Unacceptable levels of detritus|%
        Missed collections per 100,000
        Contamination rate of dry recycling
        Bins not collected on the scheduled day
        Tonnes of waste sent to landfill`,
    none: "Improved street and environmental cleanliness: levels of litter|%",
  },
  people: {
    higher: `
        Appraisals completed|%
        Mandatory training compliance|%
        Agency workers converted to permanent staff|%
        New starters still in post after 12 months|%`,
    lower: `
        Sickness absence - working days lost per FTE (rolling 12 months)
        Sickness - shifts lost per head
        Agency spend as % of pay bill
        Staff leaving within 12 months of starting|%
        Staff leaving within 12 months of starting
        New starters leaving within their first year|%
        Voluntary resignations|%
        Staff turnover %
        RIDDOR incidents
        Appraisals not completed|%
        Staff without an up to date DBS check`,
  },
  housing: {
    higher: `
        Homelessness prevented or relieved|%
        Rent collected as a % of rent due
        Number of long-term empty homes brought back into use
        Private rented homes with category 1 hazards removed
        Affordable homes completed`,
    lower: `
        Average re-let time (days) - all voids
        Void rent loss|%
        Current tenant arrears
        Households in temporary accommodation
        Families in B&B over 6 weeks
        Rough sleepers (single night count)
        Homes with category 1 hazards
        Homes with damp and mould
        Homes without a valid EICR
        Properties without a valid gas certificate
        Households who were not prevented from becoming homeless
        Repairs not completed at first visit|%`,
  },
  children: {
    higher: `
        Care leavers in education, employment or training|%
        Care leavers in suitable accommodation|%
        Long-term placement stability|%
        EHC plans issued within 20 weeks|%
        Assessments completed within 45 working days|%
        Children adopted within 12 months of decision|%`,
    lower: `
        Children becoming the subject of a child protection plan for a second or subsequent time|%
        Repeat child protection plans within 2 years|%
        Children who cease to be looked after and return within 12 months
        Children returning to care within 12 months|%
        % of children who returned to care within 12 months
        Repeat referrals within 12 months
        Re-referrals within 12 months of previous referral|%
        Placement stability: 3 or more placements in the year
        Care leavers not in education, employment or training|%
        Young people who are NEET or not known|%
        First-time entrants to the youth justice system
        Young people who reoffend within 12 months|%
        Children missing from placement
        Care leavers not in suitable accommodation|%
        Health assessments not completed within 20 days|%
        Permanent exclusions`,
    neither: "Number of children looked after",
  },
  revenues: {
    higher: `
        % of Council Tax collected
        % of Business Rates collected in year
        Benefit overpayments recovered|%`,
    lower: `
        Days to process new HB claims
        Council tax arrears outstanding
        Council tax write-offs
        Debt over 90 days
        Invoices not paid within 30 days|%
        Budget savings not delivered
        Percentage of eligible claims not processed in 5 days`,
    none: "Debt recovered over 90 days",
  },
  "customers and information": {
    higher: `
        FOI requests answered in 20 working days|%
        Calls answered within 60 seconds|%
        Complaints not upheld|%
        Digital take-up of services|%
        Calls resolved at first contact|%`,
    lower: `
        Complaints upheld|%
        Ombudsman complaints upheld
        Average call wait time (minutes)
        Call abandonment rate
        Subject access requests overdue
        FOI requests not answered within 20 days|%
        Complaints that were not answered within timescale|%
        Residents who do not feel safe after dark|%
        Residents who feel unsafe after dark|%
        Residents dissatisfied with the council|%`,
    neither: "FOI requests received",
  },
  "roads and health": {
    higher: `
        Potholes repaired within 28 days|%
        Bus services running on time|%
        Smoking quitters at 4 weeks
        Successful completion of drug treatment|%
        Uptake of NHS health checks|%
        Breastfeeding prevalence at 6-8 weeks|%`,
    lower: `
        Principal roads where maintenance should be considered|%
        Unclassified roads in need of maintenance|%
        Roads in poor condition|%
        People killed or seriously injured
        Smoking at time of delivery|%
        Children in year 6 with excess weight
        Under 18 conception rate per 1,000
        Unplanned readmissions within 28 days|%
        Bus services not running on time|%
        Health checks declined
        Children not vaccinated|%
        Drug treatment clients who re-present within 6 months|%
        Drug users not successfully completing treatment|%
        Street lights not working|%`,
    none: `
        Vaccination refusals
        Food premises rated 0-2|%`,
  },
};

const CASES = Object.entries(BY_AREA).flatMap(([area, ways]) =>
  Object.entries(ways).flatMap(([way, names]) =>
    names
      .split("\n")
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((name): [string, string, string] => [area, name, way]),
  ),
);

test.each(CASES)("%s: %s → %s", (_area, name, way) => {
  const [description = "", unit = ""] = name.split("|");
  expect(suggestPolarity(description, unit)?.polarity ?? "none").toBe(way);
});
