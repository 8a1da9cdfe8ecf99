Console.WriteLine("quoteminer");
