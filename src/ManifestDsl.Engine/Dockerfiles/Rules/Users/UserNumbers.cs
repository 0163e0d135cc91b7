using System.Globalization;
using ManifestDsl.Engine.Dockerfiles.Shell;

namespace ManifestDsl.Engine.Dockerfiles.Rules.Users;

/// <summary>The numbers of users by name: those that the file makes, and those of known base images.</summary>
internal static class UserNumbers
{
    /// <summary>The number of a user in the image; null when it cannot be told.</summary>
    public static long? Find(DockerfileContext context, string name)
    {
        long? found = null;
        foreach (var script in context.Scripts)
        {
            if (!context.IsInImage(script.Stage))
            {
                continue;
            }

            foreach (var command in script.Commands)
            {
                if (command.Program is "useradd" or "adduser" && command.Operands().LastOrDefault()?.Text is { } last && context.ValueOf(script.Stage, script.Run, last) == name)
                {
                    found = NumberIn(context, script, command);
                }
            }
        }

        return found ?? (context.Base is { } image && image.Users.TryGetValue(name, out var known) ? known : null);
    }

    private static long? NumberIn(DockerfileContext context, RunScript script, ShellCommand command)
    {
        for (var i = 1; i < command.Words.Length; i++)
        {
            var word = command.Words[i].Text;
            var value = word is "-u" or "--uid" ? (i + 1 < command.Words.Length ? command.Words[i + 1].Text : null)
                : word.StartsWith("--uid=", StringComparison.Ordinal) ? word.Substring("--uid=".Length)
                : null;
            if (value is not null
                && context.ValueOf(script.Stage, script.Run, value) is { } text
                && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }
        }

        return null;
    }
}
