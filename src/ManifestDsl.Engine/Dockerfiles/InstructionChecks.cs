namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>What <c>docker build</c> demands of an instruction by itself.</summary>
internal static class InstructionChecks
{
    public static void Check(Instruction instruction, List<DockerfileError> errors)
    {
        if (Problem(instruction) is { } problem)
        {
            errors.Add(new DockerfileError(problem, instruction.Provenance));
        }

        foreach (var flag in instruction.Flags)
        {
            if (!InstructionOptions.Has(instruction.Keyword, flag.Name))
            {
                errors.Add(new DockerfileError(InstructionOptions.Unknown(instruction.Keyword, flag.Name), flag.Provenance));
            }
        }
    }

    private static string? Problem(Instruction instruction)
    {
        var count = instruction.Arguments.Length;
        return instruction.Keyword switch
        {
            "FROM" => From(instruction),
            "COPY" or "ADD" when count < 2 => $"{instruction.Keyword} needs at least one source and a target: write both",
            "RUN" or "CMD" or "ENTRYPOINT" when count == 0 && !instruction.IsJson => $"{instruction.Keyword} has no command: write one",
            "RUN" when count == 0 => "RUN has no command: write one",
            "EXPOSE" when count == 0 => "EXPOSE has no port: write one, such as 8080",
            "VOLUME" when count == 0 => "VOLUME has no path: write one",
            "USER" or "WORKDIR" or "STOPSIGNAL" or "MAINTAINER" when count == 0 => $"{instruction.Keyword} has no value: write one",
            "SHELL" when !instruction.IsJson || count == 0 => "SHELL needs the JSON form: write it as [\"/bin/bash\", \"-c\"]",
            "HEALTHCHECK" => HealthCheck(instruction),
            "ENV" or "LABEL" or "ARG" when instruction.Rest.Text.Length == 0 => $"{instruction.Keyword} sets nothing: write name=value",
            _ => null,
        };
    }

    private static string? From(Instruction instruction)
    {
        var words = instruction.Arguments;
        if (words.Length == 0)
        {
            return "FROM has no image: write one, with a tag or a digest";
        }

        if (words.Length != 1 && !(words.Length == 3 && words[1].Text.Equals("AS", StringComparison.OrdinalIgnoreCase)))
        {
            return "FROM takes an image, and AS with a name: write FROM image AS name";
        }

        return words.Length == 3 && !IsStageName(words[2].Text)
            ? $"'{words[2].Text}' is no name of a stage: begin it with a letter, and write letters, digits, '-', '_' and '.'"
            : null;
    }

    private static string? HealthCheck(Instruction instruction)
    {
        var words = instruction.Arguments;
        return words.Length == 0 ? "HEALTHCHECK has no command: write CMD and a command, or NONE"
            : words[0].Text.Equals("NONE", StringComparison.OrdinalIgnoreCase) ? (words.Length > 1 ? "HEALTHCHECK NONE takes no command: remove it" : null)
            : !words[0].Text.Equals("CMD", StringComparison.OrdinalIgnoreCase) ? $"HEALTHCHECK does not know '{words[0].Text}': write CMD and a command, or NONE"
            : words.Length == 1 ? "HEALTHCHECK CMD has no command: write one"
            : null;
    }

    private static bool IsStageName(string name)
    {
        if (!IsLetter(name[0]))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (!IsLetter(c) && c is not (>= '0' and <= '9' or '-' or '_' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';
}
