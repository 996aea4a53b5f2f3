//! Inputs as values, done by the methods of their names.

use super::Connection;
use super::observer::Input;
use crate::moment::Moment;
use crate::session::Answer;

/// Does what an input says. What it goes by as a number is looked up here.
pub(super) fn perform(connection: &mut Connection, now: Moment, input: &Input<'_>) {
    match input {
        Input::Connect => connection.connect(now),
        Input::Receive(body) => connection.receive(now, &crate::frame::encode(body)),
        Input::Broken(header) => connection.receive(now, header),
        Input::End(None) => connection.receive_end(now),
        Input::End(Some(truncated)) => connection.receive_truncated(now, *truncated),
        Input::ReceiveFailed(cause) => connection.receive_failed(now, cause.clone()),
        Input::TransmitFailed(cause) => connection.transmit_failed(now, cause.clone()),
        Input::TransmitProgress => connection.transmit_progress(now),
        Input::HandleDeadline => connection.handle_deadline(now),
        Input::DescribePeer(description) => connection.describe_peer(now, description),
        Input::Call { method, params, limits } => {
            drop(connection.call(now, method, params.as_ref(), *limits))
        }
        Input::CreateSession { config, draws, limits } => {
            if let Some(id) = draws {
                connection.draw_next(id.clone());
            }
            drop(connection.create_session(now, config, *limits));
        }
        Input::ResumeSession { id, config, limits } => {
            drop(connection.resume_session(now, id, config, *limits))
        }
        Input::Send { session, prompt, limits } => {
            drop(connection.send(now, connection.session_of_number(*session), prompt, *limits));
        }
        Input::SendAndWait { session, prompt, limits } => {
            drop(connection.send_and_wait(now, connection.session_of_number(*session), prompt, *limits));
        }
        Input::Abort(session, limits) => {
            drop(connection.abort(now, connection.session_of_number(*session), *limits))
        }
        Input::Detach(session, limits) => {
            drop(connection.detach(now, connection.session_of_number(*session), *limits));
        }
        Input::Destroy(session, limits) => {
            drop(connection.destroy(now, connection.session_of_number(*session), *limits));
        }
        Input::Delete(id, limits) => drop(connection.delete(now, id, *limits)),
        Input::Abandon(call) => connection.abandon(now, connection.call_of_number(*call)),
        Input::Disown { call, session, .. } => {
            connection.disown(now, connection.call_of_number(*call), connection.session_of_number(*session));
        }
        Input::Answer(ask, answer) => {
            drop(connection.answer(now, connection.ask_of_number(*ask), Answer::clone(answer)));
        }
        Input::Decline(ask) => connection.decline(now, connection.ask_of_number(*ask)),
        Input::StopReading(session) => connection.stop_reading(now, connection.session_of_number(*session)),
        Input::Claim(session, claim) => {
            connection.claim(now, session.map(|number| connection.session_of_number(number)), claim.clone());
        }
        Input::Unclaim(session, claim) => {
            connection.unclaim(
                now,
                session.map(|number| connection.session_of_number(number)),
                claim.clone(),
            );
        }
        Input::SetTools { session, tools, names, limit, generation, limits } => {
            let session = connection.session_of_number(*session);
            drop(connection.set_tools(now, session, tools, names.clone(), *limit, *generation, *limits));
        }
        Input::DrawId(id) => {
            connection.draw_next(id.clone());
            connection.draw_id(now);
        }
        Input::Panicked(ask, message) => {
            connection.report_panic(now, connection.ask_of_number(*ask), message);
        }
        Input::Close => connection.close(now),
        Input::ShutDown => connection.shut_down(now),
    }
}
