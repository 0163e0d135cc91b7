using System.Collections.Immutable;
using ManifestDsl.Engine.Dockerfiles.Shell;

namespace ManifestDsl.Engine.Dockerfiles.Rules;

/// <summary>Reads the RUNs of a file, each with the shell that runs it. What no POSIX shell runs has no commands.</summary>
internal static class RunScripts
{
    private const int MaxDepth = 3;

    public static ImmutableArray<RunScript> Of(Dockerfile file)
    {
        var scripts = ImmutableArray.CreateBuilder<RunScript>();
        var shells = new Dictionary<int, (bool IsPosix, bool StopsInPipes)>();
        foreach (var stage in file.Stages)
        {
            var shell = stage.Parent is { } parent && shells.TryGetValue(parent.Index, out var inherited) ? inherited : (!IsWindows(stage), false);
            foreach (var instruction in stage.Instructions)
            {
                if (instruction.Keyword == "SHELL" && instruction.Arguments.Length > 0)
                {
                    shell = (IsPosixShell(FileName(instruction.Arguments[0].Text)), instruction.Arguments.Any(static word => word.Text.IndexOf("pipefail", StringComparison.Ordinal) >= 0));
                }
                else if (instruction.Keyword == "RUN" && (shell.Item1 || instruction.IsJson))
                {
                    var commands = ImmutableArray.CreateBuilder<ShellCommand>();
                    foreach (var command in CommandsOf(instruction))
                    {
                        Add(commands, command, 0);
                    }

                    scripts.Add(new RunScript(stage, instruction, commands.ToImmutable(), shell.Item2 || commands.Any(StopsInPipes)));
                }
            }

            shells[stage.Index] = shell;
        }

        return scripts.ToImmutable();
    }

    public static bool IsPosixShell(string program) => program is "sh" or "bash" or "ash" or "dash" or "zsh" or "ksh";

    /// <summary>True for a stage that is built on an image of Windows, as its name says.</summary>
    public static bool IsWindows(Stage stage)
    {
        var name = stage.BaseImage.Word.Text;
        return name.IndexOf("windows", StringComparison.OrdinalIgnoreCase) >= 0
            || name.IndexOf("nanoserver", StringComparison.OrdinalIgnoreCase) >= 0
            || name.IndexOf("servercore", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static bool StopsInPipes(ShellCommand command) =>
        (command.Program == "set" || IsPosixShell(command.Program)) && command.Words.Any(static word => word.Text == "pipefail");

    private static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static IEnumerable<ShellCommand> CommandsOf(Instruction run)
    {
        if (run.IsJson)
        {
            return run.Arguments.IsEmpty ? [] : [new ShellCommand(run.Arguments, IsPiped: false)];
        }

        var commands = run.HereDocuments.IsEmpty || run.Arguments[0].Text.IndexOf("<<", StringComparison.Ordinal) < 0
            ? [.. ShellScript.Commands(run.Rest)]
            : new List<ShellCommand>();

        // A here-document is the script itself, or what a shell reads; for any other program it is data.
        if (run.HereDocuments.Length > 0 && (commands.Count == 0 || IsPosixShell(commands[0].Program)) && IsScript(run.HereDocuments[0].Content))
        {
            var document = run.HereDocuments[0];
            var text = document.Content.EndsWith("\n", StringComparison.Ordinal) ? document.Content.Substring(0, document.Content.Length - 1) : document.Content;
            commands.AddRange(ShellScript.Commands(new Word(text, document.Provenance)));
        }

        return commands;
    }

    private static bool IsScript(string content)
    {
        if (!content.StartsWith("#!", StringComparison.Ordinal))
        {
            return true;
        }

        var line = content.Substring(2, (content.IndexOf('\n') is var end and >= 0 ? end : content.Length) - 2).Trim();
        return line.Split(' ', '/').Any(IsPosixShell);
    }

    private static void Add(ImmutableArray<ShellCommand>.Builder commands, ShellCommand command, int depth)
    {
        commands.Add(command);
        if (depth == MaxDepth || command.Words.IsEmpty)
        {
            return;
        }

        if (command.Program is "sudo" or "doas" or "env" or "exec" or "command" or "nohup" or "time" or "nice" or "xargs" or "eatmydata" or "gosu" or "su-exec")
        {
            var at = 1;
            while (at < command.Words.Length && (command.Words[at].Text.StartsWith("-", StringComparison.Ordinal) || command.Words[at].Text.IndexOf('=') > 0))
            {
                at++;
            }

            at += command.Program is "gosu" or "su-exec" ? 1 : 0;
            if (at < command.Words.Length)
            {
                Add(commands, new ShellCommand(command.Words.RemoveRange(0, at), command.IsPiped), depth + 1);
            }
        }
        else if (IsPosixShell(command.Program))
        {
            for (var i = 1; i + 1 < command.Words.Length; i++)
            {
                var option = command.Words[i].Text;
                if (option.Length > 1 && option[0] == '-' && option[1] != '-' && option.IndexOf('c') > 0)
                {
                    foreach (var inner in ShellScript.Commands(command.Words[i + 1]))
                    {
                        Add(commands, inner, depth + 1);
                    }

                    break;
                }
            }
        }
    }
}
