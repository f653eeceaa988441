export { t as EventStreamSerde, r as eventStreamSerdeProvider } from "./event-streams.js";
import "./dist-es2.js";
