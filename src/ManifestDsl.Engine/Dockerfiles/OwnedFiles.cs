using ManifestDsl.Engine.Dockerfiles.Rules;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>Whether an image gives files to the user that it runs as: another user cannot write to them.</summary>
internal static class OwnedFiles
{
    /// <summary>Where it does; null when it does not, as far as can be told.</summary>
    public static Provenance? Find(DockerfileContext context, ImageUser user)
    {
        if (user.IsRoot)
        {
            return null;
        }

        foreach (var stage in context.Target.Chain().Reverse())
        {
            var isUser = false;
            foreach (var instruction in stage.Instructions)
            {
                switch (instruction.Keyword)
                {
                    case "USER":
                        isUser = IsSame(context, stage, instruction, instruction.Rest.Text, user);
                        break;
                    case "RUN" when isUser:
                        return instruction.KeywordProvenance;
                    case "COPY" or "ADD" when instruction.Flags.FirstOrDefault(static flag => flag.Name == "chown") is { } flag && IsSame(context, stage, instruction, flag.Value, user):
                        return flag.Provenance;
                }
            }
        }

        foreach (var script in context.Scripts)
        {
            foreach (var command in script.Commands)
            {
                if (command.Program == "chown" && context.IsInImage(script.Stage) && command.Operands().FirstOrDefault() is { } owner && IsSame(context, script.Stage, script.Run, owner.Text, user))
                {
                    return command.Words[0].Provenance;
                }
            }
        }

        return null;
    }

    private static bool IsSame(DockerfileContext context, Stage stage, Instruction instruction, string text, ImageUser user) =>
        context.ValueOf(stage, instruction, text) is { } value && ImageUser.Parse(value).User == user.User;
}
