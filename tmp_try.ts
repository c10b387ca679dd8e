import { readTolerance } from "./src/kpi/tolerance/tolerance";
import { readTarget } from "./src/kpi/target/target";
import { matchHeading } from "./src/workbook/find/headings/headerMatch";
for (const t of ["Amber up to 3.3%","Amber to 3.3%","Red 3.4%","Red (3.4%)","Red above 3.3%","Red if >3.3%","Amber 3.0%-3.3%","A 3.0-3.3","Amber: 3.0% - 3.3%; Red: above 3.3%","0.3pp","+0.3pp","0.3 points","Amber if within 0.3pp", "Green", "Red since 3 May"]) console.log(t, JSON.stringify(readTolerance({at:"",text:t,value:t,format:"@"})));
for (const t of ["90% (2%)","20 (+/- 2)","30 (10%)","30 [28]","95% (±2%)","90% (tolerance 2%)","90% +/- 2%","90% (100)","25% (100% annual target)", "90% (85%)"]) console.log(t, JSON.stringify(readTarget({at:"",text:t,value:t,format:"@"})));
for (const t of ["RAG rule","How RAG is set","Target (tolerance)","Target (Tolerance)","Target and tolerance","Lower tolerance / upper tolerance","Upper/lower tolerance","Target / tolerance","Target (with tolerance)","Breach point"]) console.log(t, JSON.stringify(matchHeading(t),(k,v)=>k==="phrases"||k==="inShort"?undefined:v));
