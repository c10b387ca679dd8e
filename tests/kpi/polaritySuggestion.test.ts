import { suggestPolarity } from "../../src/kpi/polarity/polaritySuggestion";

/** Names of the kinds that UK councils use, with the way an officer would give; "?" where the words alone do not tell. */
const HIGHER = `
% of complaints answered within 10 working days
Percentage of stage 1 complaints responded to within timescale
Percentage reduction in complaints
Reduction in carbon emissions from council buildings
Percentage of calls answered
% of telephone calls answered within 60 seconds
Percentage of household waste sent for reuse, recycling and composting
Household waste recycled (%)
% of invoices paid within 30 days
Percentage of undisputed invoices paid on time
% of council tax collected
Percentage of non-domestic rates collected
Council tax collection rate
Business rates collected in year
Processing of planning applications: major applications within 13 weeks|%
Percentage of minor planning applications determined within 8 weeks
Percentage of other planning applications decided in time
Number of affordable homes delivered
Net additional dwellings
Number of new homes completed
Number of empty homes brought back into use
Long term empty properties returned to use
Number of households prevented from becoming homeless
% of households for whom homelessness was relieved
Homelessness cases successfully prevented
Percentage of potholes repaired within 28 days
% of emergency highway defects made safe within 2 hours
% of fly-tips removed within 2 working days
% of missed bins collected within 24 hours
Number of apprentices
Number of apprenticeship starts in the council
Tenant satisfaction with repairs
% of residents satisfied with the council
Customer satisfaction with the contact centre
Percentage of tenants satisfied with the overall service
% of FOI requests answered within 20 working days
Freedom of information requests responded to on time (%)
Percentage of subject access requests completed within one month
% of Education, Health and Care plans issued within 20 weeks
% of child protection conferences held within 15 days
% of single assessments completed within 45 days
% of child protection plans reviewed within timescales
Percentage of looked after children with an up to date health assessment
Care leavers in education, employment or training (%)
% of care leavers in suitable accommodation
Percentage of children achieving a good level of development
% of pupils achieving the expected standard at Key Stage 2
Average Attainment 8 score
Percentage of schools rated good or outstanding
School attendance rate
Number of library visits
Number of visits to leisure centres
Active borrowers
Number of library members
Percentage increase in library members
Adults with a learning disability in paid employment (%)
Adults with a learning disability who live in settled accommodation
% of older people still at home 91 days after discharge
Percentage of service users receiving direct payments
Proportion of people using self-directed support
% of safeguarding enquiries completed within 28 days
Proportion of service users who feel safe
Uptake of NHS health checks
MMR vaccination coverage for two year olds
% of eligible population receiving an NHS health check
Successful completion of drug treatment - opiate users
Smoking quitters at 4 weeks
Percentage of food premises broadly compliant
% of food hygiene inspections completed
Food hygiene rating of 3 or above (%)
% of high risk premises inspected
Percentage of appeals dismissed
% of planning appeals dismissed
Rent collected as a percentage of rent due
% of repairs completed at first visit|%
Emergency repairs completed within target time
% of properties with a valid gas safety certificate
Percentage of homes meeting the Decent Homes Standard
% of dwellings with an EPC rating of C or above
Occupancy rate of council-owned commercial units
Percentage of commercial properties occupied
% of staff who have completed mandatory training
Percentage of appraisals completed
Number of jobs created
Number of businesses supported
Employment rate
% of 16-64 year olds in employment
Number of trees planted
Number of electric vehicle charging points installed
Renewable energy generated (kWh)
Income from commercial property
Savings delivered against plan
Percentage of savings achieved
Website availability
% of transactions completed online
Percentage of customers paying by direct debit
Number of volunteers
Volunteer hours contributed|hours
Turnout at local elections
Green Flag parks
% of streets meeting the required standard for litter
% of buses on time
Bus passenger journeys
Number of cycle journeys
% of land searches returned within 10 days
% of local land charges searches completed in 5 working days
Number of foster carers recruited
Number of children adopted
% of contracts awarded to local suppliers
Percentage of taxi licences issued within 5 days
Building control applications: full plans checked in 15 working days|%
% of DFG adaptations completed within 6 months
Percentage of carbon saved
Life expectancy at birth
% of pregnant women not smoking
Council homes with a valid fire risk assessment
% of audit recommendations implemented
Superfast broadband coverage
Compliments received
% of enquiries resolved at first point of contact
% of adult social care reviews completed on time|%
Proportion of carers who have as much social contact as they would like|%
% of people with long term support reviewed in the last 12 months|%
Percentage of two year old children taking up funded early education|%
Proportion of new clients receiving short term service where no further request was made|%
% of looked after children with three initial health assessments on time|%
Percentage of young people in Year 12 and 13 participating in learning|%
Average progress 8 score for looked after children
% of children in care in foster placements|%
% children in care with permanence plan by second review|%
% of care leavers in touch with the service|%
Children seen within 24 hours of referral (%)|%
Number of attendances at museums
Leisure centre attendances per 1,000 population
Number of young people engaged with youth service
% of adults who are physically active|%
% of residents who feel informed about council services|%
Percentage of residents agreeing the council provides value for money|%
% of residents who feel safe when outside in local area after dark|%
% of council spend with local businesses|%
% ICT helpdesk calls resolved within SLA|%
% of FOIs answered in 20 days|%
% payments made to suppliers within terms|%
% of MPs enquiries answered within 10 days|%
Investment return on treasury balances
Number of planning enforcement cases closed
Percentage of planning enforcement complaints investigated within target|%
% of new homes built on previously developed land|%
Housing starts on site
Number of council homes built
% of tenancies sustained for 12 months|%
% of tenants satisfied with the way complaint was handled|%
% of gas servicing completed|%
Rent collection (%)|%
Percentage of rent collected|%
Proportion of households with a positive outcome at end of prevention duty|%
% of households in temporary accommodation moved to settled accommodation|%
Street lighting faults repaired within 5 working days %|%
% of street lights working|%
Percentage of gullies cleaned to programme|%
Kerbside recycling rate|%
% of bins collected on the scheduled day|%
Dry recycling tonnage
Food waste collected for composting (tonnes)
Garden waste subscriptions
Number of parks with Green Flag award
Percentage of food businesses rated 3 or above|%
Percentage of licensed premises compliant with conditions|%
Air quality monitoring stations within limit
Proportion of journeys made by bicycle|%
Number of passengers on supported bus services
Satisfaction with road condition
% of staff appraisals completed|%
Employee engagement index
% of employees from BAME backgrounds|%
% of top 5% earners who are women|%
% budget savings delivered|%
Number of online forms submitted
My Account registrations
Contact centre: calls answered in 30 seconds
% of customers seen within 10 minutes|%
Website satisfaction score
Calls resolved at first contact
% of electoral canvass forms returned|%
Births registered within 42 days (%)|%
Deaths registered within 5 days (%)|%
Percentage of victims of domestic abuse supported who report feeling safer|%
% of people completing reablement requiring no ongoing support|%
% breastfeeding at 6-8 weeks|%
Chlamydia detection rate|%
HIV testing coverage
Cancer screening coverage - breast
Flu vaccination coverage over 65s
Take-up of free school meals
Number of homes made energy efficient
Solar capacity installed (kW)
Percentage of council vehicles that are electric|%
Tree canopy cover
Number of business start ups
New business survival rate after 3 years|%
Town centre footfall
Number of tourists visiting the borough
Market stall occupancy
Percentage of section 106 monies spent|%
% of internal audit plan completed|%
% of council decisions published within 2 days|%
Households receiving weekly food waste collection
Number of people supported to stop smoking
% of homes with a smoke alarm fitted|%
Home fire safety visits completed
Disabled facilities grants completed
% of urgent repairs completed within government time limits|%
Repairs appointments kept (%)|%
% of carers receiving a service or advice|%
Number of carers receiving respite
Percentage of parks and open spaces meeting grade A cleanliness|%
% of high-rise blocks with sprinkler systems|%
Percentage of tenants who are satisfied with ASB case handling|%
% of anti-social behaviour cases resolved|%
% of stage 2 complaints answered within 20 working days|%
Proportion of complaints not upheld|%
% of missed collections rectified within 2 days|%
% of noise complaints responded to in 3 days|%
% of homelessness decisions made within 56 days|%
% of care leavers not homeless|%
Percentage of rough sleepers helped into accommodation|%
% of enforcement notices complied with|%
Percentage of debt recovered|%
Council tax arrears collected
% of sickness absence return to work interviews completed|%
Percentage of vacancies filled within 12 weeks|%
Number of people supported into employment
% of adoption placements made within 12 months of decision|%
% of street lights converted to LED|%
Percentage reduction in greenhouse gas emissions since 2018|%
Tonnes of CO2 saved through retrofit
% of waste diverted from landfill|%
Waste recycled per household
Percentage of school leavers in positive destinations|%
KS4: % achieving grade 5 or above in English and maths|%
Average class progress score
% of children with SEND attending school|%
% take up of 2 year old entitlement|%
% of MASH referrals with a decision in 24 hours|%
% of initial child protection conferences within 15 working days|%
Households with improved energy rating
Housing completions
% of planning applications approved|%
% of councillors completing induction training|%
Number of social media followers
Museum income
Investment property yield (%)|%
% of rent collected from commercial tenants|%
Percentage of invoices received electronically|%
`;

const LOWER = `
Number of complaints received
Number of stage 2 complaints
Average days to answer complaints
Percentage of complaints upheld
% of complaints upheld by the Ombudsman
Ombudsman complaints upheld
% of calls abandoned
Percentage of telephone calls abandoned
Average wait time for calls to be answered
Average time to process new Housing Benefit claims
Average number of days to process housing benefit change of circumstances
Time taken to process new claims|days
Speed of processing new claims|days
Average re-let time|days
Void turnaround time
Average days to re-let a property
Rent loss due to voids
Percentage of rent lost through empty properties
Number of void properties
Vacancy rate
Staff turnover
Voluntary staff turnover (%)
Sickness absence: days lost per FTE
Average working days lost to sickness per employee
% of working time lost due to sickness
Residual household waste per household (kg)
Residual waste per household
Percentage of municipal waste sent to landfill
Household waste collected per person
Number of missed bins per 100,000 collections
Missed bin collections
Recycling contamination rate
Number of fly-tipping incidents
Number of households in temporary accommodation
Families in bed and breakfast for more than 6 weeks
Number of rough sleepers
Number of homeless households
Homelessness applications accepted
Current tenant rent arrears
Rent arrears as % of rent due
Council tax arrears
Former tenant arrears
Number of evictions
CO2 emissions from council operations (tonnes)
Council carbon footprint
Energy consumption in council buildings
Killed or seriously injured in road traffic collisions
Number of people killed or seriously injured on the roads
Recorded crime per 1,000 population
Anti-social behaviour incidents
First time entrants to the youth justice system
Re-offending rate of young offenders
% of re-referrals to children's social care within 12 months
Children becoming subject to a child protection plan for a second or subsequent time
Percentage of repeat child protection plans within 2 years
Looked after children with three or more placements in the year
% of looked after children placed more than 20 miles from home
16-17 year olds not in education, employment or training (NEET) (%)
% of 16 and 17 year olds NEET or not known
Permanent exclusions
Number of suspensions
Persistent absence in secondary schools
Delayed transfers of care
Delayed discharges attributable to social care
Permanent admissions to residential care per 100,000
Under 18 conception rate
Childhood obesity at year 6
Smoking prevalence in adults
Alcohol related hospital admissions
Unemployment rate
Claimant count rate
Percentage of children in poverty
Long-term empty homes
Vacant town centre shops
Number of data breaches
RIDDOR accidents
Workplace accidents
Cost per household of waste collection
Net cost per head of service
Agency spend
Spend on agency staff
Number of agency social workers
% of planning appeals allowed
Percentage of major decisions overturned at appeal
% of principal roads where maintenance should be considered|%
Principal roads in need of maintenance
Number of overdue repairs
Number of outstanding planning enforcement cases over 6 months
Average length of stay in bed and breakfast
Average days taken to complete a stair lift adaptation
% of FOI requests answered late
Number of insurance claims against the council
Suicide rate
Infant mortality rate
Increase in complaints
Number of repairs overdue
Waiting list for occupational therapy assessments
Gender pay gap
Streets below standard for litter (%)
Percentage of dog bin missed collections
Days between placement order and match|days
Housing benefit: new claims|days
Number of non-decent council homes
Number of social work vacancies
Tenancies ended in eviction
Average call waiting time
Number of staff grievances
Local authority error overpayments
Average number of days from entering care to moving in with adoptive family
Average number of days lost to sickness absence
Long term sickness (days)
% of contacts progressing to referral repeat within 12 months|%
Number of children missing education
Children missing from care
Rate of children in care per 10,000 leaving through custody
% of children with 3+ placements|%
Social worker caseload average
Social worker vacancy rate|%
% of social workers who are agency staff|%
Rate of emergency hospital admissions due to falls
Delayed transfers of care from hospital per 100,000
Permanent admissions to residential and nursing care homes, 65+
People waiting more than 28 days for a care assessment
Housing benefit overpayments outstanding
Time to process housing benefit claims
Average time taken to re-let council homes
Average relet time - standard voids
Rent arrears of current tenants as % of rent roll|%
% of housing stock vacant|%
Homeless presentations
Households living in temporary accommodation
Average time in B&B (days)
Residual waste kg per household
Missed collections per 100,000
Number of reported fly tips
Street cleanliness: litter (% below grade B)|%
Dog fouling incidents
Greenhouse gas emissions (tCO2e)
Electricity consumption kWh
Average paper usage
Fuel used by fleet
Nitrogen dioxide annual mean
Number of road casualties
Children killed or seriously injured
Burglary rate per 1,000 households|%
Violent crime
Domestic abuse repeat victimisation rate|%
Serious acquisitive crime
Hate crime incidents
Knife crime offences
Youth reoffending rate|%
Deliberate fires|%
Accidental dwelling fires
False alarms attended
Average response time to emergencies
Percentage of calls not answered|%
Average queue time
Cost of agency staff
Cost per planning application
Revenue overspend
Staff turnover rate|%
Number of accidents at work
Ombudsman decisions upheld
Stage 2 complaints escalated
Number of judicial reviews lost
Data protection breaches reported to ICO
Cyber security incidents
IT downtime (hours)
Unplanned system outages
Percentage of schools in special measures|%
Fixed term exclusions per 100 pupils
Half days missed due to overall absence
School exclusions
Under-18 conceptions per 1,000
Adult obesity prevalence
Infant deaths
Mortality from causes considered preventable
Hospital admissions for self-harm
Fuel poverty (% of households)|%
Working age people on out of work benefits
JSA claimants
Youth unemployment
Vacant retail units
Empty commercial properties
Number of potholes outstanding
Roads in poor condition (%)|%
Bridges with weight restrictions
Planning appeals lost
Average planning decision time (weeks)
Outstanding sundry debt over 90 days
Council tax arrears outstanding
Levels of debt written off
Days to pay invoices
Loneliness: % who feel lonely often|%
Deaths from drug misuse
% of complaints escalated to stage 2|%
% of re-let properties refused|%
Void rent loss (£)
Days void properties are empty
Average cost per void
Number of repairs outstanding over 30 days
Net expenditure per head
% of children absent from school|%
Number of children excluded
% of children in need with repeat referrals|%
Average caseload per social worker
% of agency workers in children's services|%
Placement breakdowns
Time from referral to assessment (days)
Average time to complete assessments
% of assessments not completed on time|%
Number of people waiting for care package
Delayed days per 100,000
Falls-related hospital admissions
Smoking at time of delivery
% of adults who are overweight or obese|%
Alcohol-specific admissions
Percentage of mothers smoking in pregnancy|%
Number of NEETs
Shop vacancy rate|%
% of roads classified red|%
Unclassified roads needing maintenance (%)|%
Serious injuries on roads
Number of burglaries
ASB reports per 1,000
Total waste collected per household
Water consumption in council buildings
Percentage of calls lost|%
Average time customers wait on phone
Longest call wait
Percentage of bins reported missed|%
Data breaches
FOI requests overdue
Number of upheld ICO complaints
Debt over 90 days old
Budget overspend
Rate of looked after children missing from placement
Customers leaving before being served
Employee accident rate|%
`;

const NEITHER = `
Number of planning applications received
Number of applications received
Number of calls received
Number of contacts to the front door
Number of referrals received
Number of FOI requests received
Number of children looked after
Number of children in need
Number of child protection plans
Subject access requests received
Number of open cases
Safeguarding concerns received
Population of the borough
Number of enquiries received
Emails received
Number of adults receiving long-term support
Children subject to child protection plan
Number of EHCPs maintained
Calls to contact centre
Number of births registered
Web chat volumes
Number of benefit claims received
Number of housing register applicants
`;

const OPEN = `
Variance against budget
Forecast outturn
Reduce, reuse, recycle
Corporate plan milestone 4
Overall performance
Ratio of lets to voids
Reduction in library visits
Number of complaints resolved
Complaints within 10 days|%
Leisure contract
KPI 7
Number of fly-tipping prosecutions
`;

function names(list: string): readonly (readonly [name: string, unit: string])[] {
  return list
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [name = "", unit = ""] = line.split("|");
      return [name, unit] as const;
    });
}

/** The names whose suggestion is not what is expected, with what it is. */
function others(list: string, expected: string | null): readonly string[] {
  return names(list)
    .map(([name, unit]) => ({ name, found: suggestPolarity(name, unit)?.polarity ?? null }))
    .filter(({ found }) => found !== expected)
    .map(({ name, found }) => `${name}: ${String(found)}`);
}

test.each([
  ["higher", HIGHER],
  ["lower", LOWER],
  ["neither", NEITHER],
])("%s is suggested, or nothing: never the wrong way", (polarity, list) => {
  expect(others(list, polarity).filter((one) => !one.endsWith(": null"))).toEqual([]);
});

test("more than nine in ten names get a suggestion", () => {
  const silent = [...others(HIGHER, "higher"), ...others(LOWER, "lower"), ...others(NEITHER, "neither")];
  const all = names(HIGHER + LOWER + NEITHER).length;
  expect(all).toBeGreaterThan(500);
  expect(silent.length / all).toBeLessThan(0.05);
});

test("where the words do not tell, nothing is suggested", () => {
  expect(others(OPEN, null)).toEqual([]);
});

test.each([
  ["Visits to the museum website", "Its name says “Visits to”."],
  ["ASB cases per 1,000 homes", "Its name says “ASB”."],
  ["Children with 3+ placements", "Its name says “with 3+ placements”."],
  ["CO2 from council buildings", "Its name says “carbon dioxide”."],
  [
    "Homes that do not meet the Decent Homes Standard",
    "Its name says “not meet the Decent Homes Standard”: the less often, the better.",
  ],
  ["Number of complaints", "Its name says “complaints”."],
  ["Number of bins missed", "Its name says “missed”: the less often, the better."],
])("%s: the words that it goes by are told as a piece of the name", (name, why) => {
  expect(suggestPolarity(name, "")?.why).toBe(why);
});
