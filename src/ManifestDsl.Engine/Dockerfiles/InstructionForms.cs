namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>How the arguments of an instruction are written.</summary>
internal enum InstructionForm
{
    /// <summary>There is no such instruction.</summary>
    None,

    /// <summary>Words with blanks between.</summary>
    Words,

    /// <summary>A JSON array, or words for a shell.</summary>
    Command,

    /// <summary>Names and values.</summary>
    Assignments,

    /// <summary>The rest of the line as it is.</summary>
    Text,

    /// <summary>Another instruction.</summary>
    Trigger,
}

/// <summary>The instructions that there are.</summary>
internal static class InstructionForms
{
    public static InstructionForm Of(string keyword) => keyword switch
    {
        "FROM" or "EXPOSE" => InstructionForm.Words,
        "RUN" or "CMD" or "ENTRYPOINT" or "COPY" or "ADD" or "VOLUME" or "SHELL" or "HEALTHCHECK" => InstructionForm.Command,
        "ENV" or "LABEL" or "ARG" => InstructionForm.Assignments,
        "USER" or "WORKDIR" or "STOPSIGNAL" or "MAINTAINER" => InstructionForm.Text,
        "ONBUILD" => InstructionForm.Trigger,
        _ => InstructionForm.None,
    };
}
